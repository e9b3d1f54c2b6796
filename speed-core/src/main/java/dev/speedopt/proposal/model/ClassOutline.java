package dev.speedopt.proposal.model;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a model needs to know about a method's surroundings: the class without bodies, and the helpers that it calls. */
final class ClassOutline {
    private final MethodDeclaration method;
    private final JavaSource source;
    private final ClassTree owner;

    ClassOutline(MethodDeclaration method) {
        this.method = method;
        this.source = method.source();
        this.owner = (ClassTree) method.path().getParentPath().getLeaf();
    }

    /** Imports, the class's header, fields and signatures. */
    String shape() {
        StringBuilder shape = new StringBuilder();
        source.unit().getImports().forEach(each -> shape.append(text(each)).append('\n'));
        String declaration = text(owner);
        int brace = declaration.indexOf(
                '{', Math.max(0, declaration.indexOf(owner.getSimpleName().toString())));
        shape.append(declaration, 0, brace < 0 ? declaration.length() : brace + 1)
                .append('\n');
        for (Tree member : owner.getMembers()) {
            String line = line(member);
            if (!line.isEmpty()) {
                shape.append("    ").append(line).append('\n');
            }
        }
        return shape.append('}').toString();
    }

    /** The methods of the same class that the target calls by their bare name, whole; empty when there are none. */
    String helpers() {
        Set<String> called = new LinkedHashSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void nothing) {
                if (node.getMethodSelect() instanceof IdentifierTree name) {
                    called.add(name.getName().toString());
                } else if (node.getMethodSelect() instanceof MemberSelectTree select
                        && select.getExpression().toString().matches("this|" + owner.getSimpleName())) {
                    called.add(select.getIdentifier().toString());
                }
                return super.visitMethodInvocation(node, null);
            }
        }.scan(method.tree().getBody(), null);
        called.remove(method.name());
        return owner.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .filter(member ->
                        called.contains(((MethodTree) member).getName().toString()))
                .map(this::text)
                .collect(Collectors.joining("\n\n"));
    }

    private String line(Tree member) {
        if (member instanceof VariableTree) {
            return text(member);
        }
        if (member instanceof ClassTree nested) {
            String declaration = text(nested);
            int brace = declaration.indexOf('{');
            return (brace < 0 ? declaration : declaration.substring(0, brace)).strip() + " { }";
        }
        if (member instanceof MethodTree other) {
            if (start(other) < 0 || end(other) < 0) {
                return "";
            }
            int body = other.getBody() == null ? end(other) : start(other.getBody());
            String signature = source.text().substring(start(other), body).strip();
            return signature.replaceAll("\\s+", " ") + (signature.endsWith(";") ? "" : ";");
        }
        return "";
    }

    private String text(Tree tree) {
        int start = start(tree);
        int end = end(tree);
        return start < 0 || end < start ? "" : source.text().substring(start, end);
    }

    private int start(Tree tree) {
        return (int) source.positions().getStartPosition(source.unit(), tree);
    }

    private int end(Tree tree) {
        return (int) source.positions().getEndPosition(source.unit(), tree);
    }

    /** Names of the fields, methods and types that the class already has. */
    List<String> memberNames() {
        return owner.getMembers().stream()
                .map(ClassOutline::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String name(Tree member) {
        if (member instanceof VariableTree field) {
            return "field " + field.getName();
        }
        if (member instanceof MethodTree other) {
            return "method " + other.getName();
        }
        return member instanceof ClassTree type ? "type " + type.getSimpleName() : "";
    }
}
