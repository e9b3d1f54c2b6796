package dev.speedopt.target;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts a new version of a method into a source file, and leaves the code around it as it was. */
public final class Splice {
    private Splice() {}

    /**
     * Replaces a method's body and adds members and imports. The original's javadoc, annotations, modifiers and signature
     * stay, whatever the new version says. An import that is without use afterwards goes.
     *
     * @param original the file, parsed or attributed
     * @param target the method; its body is what changes
     * @param newMethod the whole new declaration, comments in front allowed
     * @param newMembers further declarations for the same class: fields go first in the class, the rest after the method
     * @param newImports qualified names or whole import declarations, {@code static} allowed; known ones are left out
     * @return the file's new text
     * @throws SpliceException when the target is not in the file, when something does not parse, or when the new version
     *     declares another name, other parameters or another result
     */
    public static String method(
            JavaSource original, MethodId target, String newMethod, List<String> newMembers, List<String> newImports) {
        MethodDeclaration method = original.find(target);
        if (method == null || !method.hasBody()) {
            throw new SpliceException("The file has no method " + target + " with a body");
        }
        Layout layout = new Layout(original.text());
        MethodDeclaration replacement = onlyMethod(newMethod);
        checkSignature(method, replacement);
        List<SourceEdit> edits = new ArrayList<>();
        edits.add(body(method, replacement, layout));
        for (String member : newMembers) {
            edits.add(member(method, member, layout));
        }
        Imports imports = new Imports(original);
        for (String each : newImports) {
            String name = each.strip()
                    .replaceAll("^import\\s+", "")
                    .replaceAll("\\s*;$", "")
                    .replaceAll("\\s+", " ");
            if (!name.matches("(static )?[\\w$]+(\\.[\\w$]+)*(\\.\\*)?")) {
                throw new SpliceException("Not an import: " + each.strip());
            }
            String rival = name.endsWith("*") ? null : imports.rival(name);
            if (rival != null && !name.startsWith("static ")) {
                throw new SpliceException("The import " + name + " clashes with " + rival);
            }
            SourceEdit edit = imports.add(name);
            if (edit != null && !edits.contains(edit)) {
                edits.add(edit);
            }
        }
        return UnusedImports.removed(original, SourceEdit.apply(original.text(), edits));
    }

    private static SourceEdit body(MethodDeclaration method, MethodDeclaration replacement, Layout layout) {
        String before = method.source().text().substring(method.bodyStart(), method.end());
        String after = replacement.source().text().substring(replacement.bodyStart(), replacement.end());
        if (Elisions.added(before, after).isPresent()) {
            throw new SpliceException(
                    "The new version of " + method.name() + " leaves code out where a comment says so");
        }
        return new SourceEdit(method.bodyStart(), method.end(), layout.fit(after, layout.indentAt(method.end() - 1)));
    }

    private static SourceEdit member(MethodDeclaration method, String member, Layout layout) {
        ClassTree wrapper = wrap(member);
        List<? extends Tree> members = wrapper.getMembers();
        if (members.isEmpty()) {
            throw new SpliceException("Not a member declaration: " + firstLine(member));
        }
        if (members.stream().allMatch(VariableTree.class::isInstance)) {
            return ClassBody.around(method).addField(member.strip());
        }
        String indent = layout.indentAt(method.start());
        return SourceEdit.insert(method.end(), layout.lineEnd().repeat(2) + indent + layout.fit(member, indent));
    }

    private static MethodDeclaration onlyMethod(String text) {
        JavaSource source = wrapped(text);
        List<MethodDeclaration> methods = source.methods();
        ClassTree type = (ClassTree) source.unit().getTypeDecls().get(0);
        if (methods.size() != 1 || type.getMembers().size() != 1) {
            throw new SpliceException("Expected exactly one method, got: " + firstLine(text));
        }
        if (!methods.get(0).hasBody()) {
            throw new SpliceException("The new version of " + methods.get(0).name() + " has no body");
        }
        return methods.get(0);
    }

    private static ClassTree wrap(String text) {
        return (ClassTree) wrapped(text).unit().getTypeDecls().get(0);
    }

    private static JavaSource wrapped(String text) {
        JavaSource source = JavaSource.parse("Replacement.java", "class Replacement {\n" + text + "\n}\n");
        if (!source.errors().isEmpty()) {
            String error = source.errors().get(0);
            throw new SpliceException("It does not parse: "
                    + error.substring(error.indexOf(' ') + 1)
                            .lines()
                            .findFirst()
                            .orElse("") + " in: "
                    + firstLine(text));
        }
        if (source.unit().getTypeDecls().size() != 1) {
            throw new SpliceException("Its braces do not match: " + firstLine(text));
        }
        return source;
    }

    private static void checkSignature(MethodDeclaration was, MethodDeclaration is) {
        MethodTree before = was.tree();
        MethodTree after = is.tree();
        if (!was.name().equals(is.name())) {
            throw new SpliceException("Expected the method " + was.name() + ", got " + is.name());
        }
        List<String> names = parameterNames(before);
        if (!names.equals(parameterNames(after))) {
            throw new SpliceException("The parameters of " + was.name() + " must stay (" + String.join(", ", names)
                    + "), got (" + String.join(", ", parameterNames(after)) + ")");
        }
        if (!was.writtenSimpleTypes().equals(is.writtenSimpleTypes())
                || !Objects.equals(resultOf(before), resultOf(after))) {
            throw new SpliceException("The signature of " + was.name() + " must stay " + resultOf(before) + " "
                    + was.writtenSimpleTypes() + ", got " + resultOf(after) + " " + is.writtenSimpleTypes());
        }
    }

    private static List<String> parameterNames(MethodTree tree) {
        return tree.getParameters().stream()
                .map(each -> each.getName().toString())
                .toList();
    }

    private static String resultOf(MethodTree tree) {
        return tree.getReturnType() == null ? "" : MethodDeclaration.writtenSimple(tree.getReturnType());
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }
}
