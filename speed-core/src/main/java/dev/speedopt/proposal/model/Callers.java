package dev.speedopt.proposal.model;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the module's main sources seem to call a method: by name and number of arguments, since who is meant matters little to
 * a reader who only wants to see how it is used.
 */
final class Callers {
    private static final int MOST = 4;
    private static final int MOST_FILES = 3_000;
    private static final int LONGEST = 40;

    private final MethodId target;
    private final Predicate<Path> shown;
    private final List<String> found = new ArrayList<>();

    private Callers(MethodId target, Predicate<Path> shown) {
        this.target = target;
        this.shown = shown;
    }

    /**
     * The calling methods, whole where they are short, else the lines around the call.
     *
     * @param shown which files may be shown
     */
    static List<String> of(MethodId target, ModuleModel module, Predicate<Path> shown) {
        Callers callers = new Callers(target, shown);
        for (Path root : module.sourceRoots()) {
            callers.search(module, root);
        }
        return callers.found;
    }

    private void search(ModuleModel module, Path root) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(shown)
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
            for (Path file : files) {
                String text = found.size() < MOST ? SourceTree.read(module, file) : "";
                if (text.contains(target.methodName())) {
                    JavaSource.parse(file.getFileName().toString(), text).methods().stream()
                            .filter(method -> method.hasBody() && !method.matches(target))
                            .forEach(this::look);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + root, e);
        }
    }

    private void look(MethodDeclaration method) {
        Tree call = call(method);
        if (call == null || found.size() >= MOST) {
            return;
        }
        JavaSource source = method.source();
        if (method.lastLine() - method.firstLine() < LONGEST) {
            found.add("// " + method.className() + "\n" + source.text().substring(method.start(), method.end()));
            return;
        }
        int line = (int)
                source.unit().getLineMap().getLineNumber(source.positions().getStartPosition(source.unit(), call));
        List<String> lines = source.text().lines().toList();
        found.add("// " + method.className() + "#" + method.name() + ", around the call\n"
                + String.join("\n", lines.subList(Math.max(0, line - 6), Math.min(lines.size(), line + 5))));
    }

    private @Nullable Tree call(MethodDeclaration method) {
        @Nullable Tree[] first = new @Nullable Tree[1];
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void nothing) {
                Tree select = node.getMethodSelect();
                String name = select instanceof MemberSelectTree member
                        ? member.getIdentifier().toString()
                        : select instanceof IdentifierTree bare ? bare.getName().toString() : "";
                if (name.equals(target.methodName())
                        && node.getArguments().size() == target.parameterTypes().size()) {
                    first[0] = first[0] == null ? node : first[0];
                }
                return super.visitMethodInvocation(node, null);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void nothing) {
                if (node.getName().contentEquals(target.methodName())) {
                    first[0] = first[0] == null ? node : first[0];
                }
                return super.visitMemberReference(node, null);
            }
        }.scan(method.tree().getBody(), null);
        return first[0];
    }
}
