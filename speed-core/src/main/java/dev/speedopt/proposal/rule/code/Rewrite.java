package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.speedopt.target.ClassBody;
import dev.speedopt.target.Imports;
import dev.speedopt.target.Layout;
import dev.speedopt.target.SourceEdit;
import dev.speedopt.target.UnusedImports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The edits of one rule on one method, with the names, imports and members that they need. */
public final class Rewrite {
    private static final int WIDEST = 110;

    private final Code code;
    private final Layout layout;
    private final Imports imports;
    private final List<SourceEdit> edits = new ArrayList<>();
    private final Map<String, SourceEdit> imported = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Set<String> given = new LinkedHashSet<>();
    private final List<String> changes = new ArrayList<>();

    public Rewrite(Code code) {
        this.code = code;
        this.layout = new Layout(code.source().text());
        this.imports = new Imports(code.source());
    }

    /** Says in one sentence what was done, for the report. */
    public void change(String sentence) {
        if (!changes.contains(sentence)) {
            changes.add(sentence);
        }
    }

    public List<String> changes() {
        return List.copyOf(changes);
    }

    public boolean fired() {
        return !edits.isEmpty();
    }

    /** The whole file after the edits, without the imports that they made needless. */
    public String apply() {
        List<SourceEdit> all = new ArrayList<>(imported.values());
        all.addAll(edits);
        return UnusedImports.removed(
                code.source(), SourceEdit.apply(code.source().text(), all));
    }

    // ---- edits

    /** Whether something in the tree is rewritten already. */
    public boolean touches(Tree tree) {
        SourceEdit whole = new SourceEdit(code.start(tree), code.end(tree), "");
        return edits.stream().anyMatch(whole::overlaps);
    }

    /** Asking twice for the same is asking once. */
    public void replace(Tree tree, String text) {
        replace(code.start(tree), code.end(tree), text);
    }

    public void replace(int start, int end, String text) {
        SourceEdit edit = new SourceEdit(start, end, text);
        if (!edits.contains(edit)) {
            edits.add(edit);
        }
    }

    /** Replaces by a chain of calls, one a line where they would not fit on one. */
    public void replaceByChain(Tree tree, String head, List<String> calls) {
        String chain = head + String.join("", calls);
        int column = code.start(tree) - layout.lineStart(code.start(tree));
        String next = layout.lineEnd()
                + layout.indentAt(code.start(tree))
                + layout.step().repeat(2);
        replace(tree, column + chain.length() < WIDEST ? chain : head + next + String.join(next, calls));
    }

    /** Puts lines before a statement that stands in a block, above the line comments that belong to it. */
    public void insertBefore(StatementTree statement, String... lines) {
        int start = code.start(statement);
        String indent = layout.indentAt(start);
        int line = layout.lineStart(start);
        if (!layout.text().substring(line, start).isBlank()) {
            edits.add(SourceEdit.insert(start, String.join(" ", lines) + " "));
            return;
        }
        while (line > 0 && isLineComment(layout.lineStart(line - 1))) {
            line = layout.lineStart(line - 1);
        }
        edits.add(SourceEdit.insert(line, joined(indent, lines)));
    }

    /** Puts lines after a statement that stands in a block, behind the comment on its last line. */
    public void insertAfter(StatementTree statement, String... lines) {
        int end = code.end(statement);
        String indent = layout.indentAt(code.start(statement));
        String rest = layout.text().substring(end, layout.nextLine(end)).strip();
        boolean alone = rest.isEmpty() || rest.startsWith("//");
        if (alone && layout.nextLine(end) > 0 && layout.text().charAt(layout.nextLine(end) - 1) == '\n') {
            edits.add(SourceEdit.insert(layout.nextLine(end), joined(indent, lines)));
        } else {
            edits.add(SourceEdit.insert(end, " " + String.join(" ", lines)));
        }
    }

    /** Puts lines in the place of a statement, with its indentation. */
    public void replaceByLines(StatementTree statement, List<String> lines) {
        String next = layout.lineEnd() + layout.indentAt(code.start(statement));
        replace(statement, String.join(next, lines));
    }

    /** Takes a statement away, with its line where nothing else is on it. */
    public void delete(StatementTree statement) {
        int start = code.start(statement);
        int end = code.end(statement);
        boolean alone = layout.text().substring(layout.lineStart(start), start).isBlank()
                && layout.text().substring(end, layout.nextLine(end)).isBlank();
        edits.add(
                alone
                        ? SourceEdit.delete(layout.lineStart(start), layout.nextLine(end))
                        : SourceEdit.delete(start, end));
    }

    /** Puts lines first into a block. */
    public void insertFirst(com.sun.source.tree.BlockTree block, String... lines) {
        int brace = code.start(block) + 1;
        String rest = layout.text().substring(brace, layout.nextLine(brace)).strip();
        String indent = block.getStatements().isEmpty()
                ? layout.indentAt(brace) + layout.step()
                : layout.indentAt(code.start(block.getStatements().get(0)));
        if (rest.isEmpty() || rest.startsWith("//")) {
            edits.add(SourceEdit.insert(layout.nextLine(brace), joined(indent, lines)));
        } else {
            edits.add(SourceEdit.insert(brace, " " + String.join(" ", lines)));
        }
    }

    private String joined(String indent, String... lines) {
        StringBuilder out = new StringBuilder();
        for (String each : lines) {
            out.append(indent).append(each).append(layout.lineEnd());
        }
        return out.toString();
    }

    private boolean isLineComment(int lineStart) {
        return layout.text()
                .substring(lineStart, layout.nextLine(lineStart))
                .stripLeading()
                .startsWith("//");
    }

    // ---- names

    /**
     * A name for a local variable that nothing in the method mentions and no field of its class has: {@code base}, or with a
     * number behind.
     */
    public String freshLocal(String base) {
        String method =
                layout.text().substring(code.method().start(), code.method().end());
        return fresh(base, name -> mentioned(name, method) || isField(name));
    }

    /** A name for a member: nothing in the file mentions it. */
    private String freshMember(String base) {
        return fresh(base, this::mentioned);
    }

    private String fresh(String base, Predicate<String> taken) {
        String name = base;
        for (int i = 2; given.contains(name) || taken.test(name); i++) {
            name = base + i;
        }
        given.add(name);
        return name;
    }

    private boolean isField(String name) {
        return ClassBody.around(code.method()).tree().getMembers().stream()
                .anyMatch(each ->
                        each instanceof VariableTree field && field.getName().contentEquals(name));
    }

    private boolean mentioned(String name) {
        return mentioned(name, layout.text());
    }

    private static boolean mentioned(String name, String text) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(text)
                .find();
    }

    /**
     * Whether a private static field can be added to the target's class. A serialisable class without a version of its own
     * does not take one: a static initialiser would change the version that Java computes.
     */
    public boolean takesConstants() {
        ClassBody body = ClassBody.around(code.method());
        boolean computesVersion = body.tree().getKind() == Tree.Kind.CLASS
                && code.source().element(code.method().path().getParentPath()) instanceof TypeElement owner
                && Kinds.isA(code, owner.asType(), "java.io.Serializable")
                && body.tree().getMembers().stream()
                        .noneMatch(each -> each instanceof VariableTree field
                                && field.getName().contentEquals("serialVersionUID"));
        return body.takesStaticFields() && !computesVersion;
    }

    /** A private static final field with that initialiser; one field for all that ask for the same. */
    public String constant(String type, String base, String initializer) {
        String key = type + " " + initializer;
        String known = members.get(key);
        if (known != null) {
            return known;
        }
        String name = freshMember(base);
        edits.add(ClassBody.around(code.method())
                .addField("private static final " + type + " " + name + " = " + initializer + ";"));
        members.put(key, name);
        return name;
    }

    /** Whether a private static method can be added to the target's class. */
    public boolean takesMethods() {
        return ClassBody.around(code.method()).takesStaticFields();
    }

    /**
     * A private static method after the target; one method for all that ask for the same.
     *
     * @param base what its name begins with, and what {@code source} calls it
     * @param source indented by four blanks a step
     * @return its name
     */
    public String method(String base, String source) {
        String known = members.get(source);
        if (known != null) {
            return known;
        }
        String name = freshMember(base);
        String indent = layout.indentAt(code.method().start());
        StringBuilder out = new StringBuilder(layout.lineEnd());
        source.replace(base + "(", name + "(").lines().forEach(line -> {
            String bare = line.stripLeading();
            String steps = layout.step().repeat((line.length() - bare.length()) / 4);
            out.append(layout.lineEnd()).append(indent).append(steps).append(bare);
        });
        edits.add(SourceEdit.insert(code.method().end(), out.toString()));
        members.put(source, name);
        return name;
    }

    public String step() {
        return layout.step();
    }

    /**
     * How to write a top-level class in this file: its simple name, imported if need be, or the qualified one where the simple
     * one means or might mean something else.
     */
    public String typeName(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        String holder = qualifiedName.substring(0, Math.max(0, qualifiedName.lastIndexOf('.')));
        boolean byName = code.source().unit().getImports().stream()
                .anyMatch(each -> !each.isStatic()
                        && each.getQualifiedIdentifier().toString().equals(qualifiedName));
        if (byName || imported.containsKey(qualifiedName) || holder.equals(packageName())) {
            return simple;
        }
        boolean taken = imports.rival(qualifiedName) != null
                || code.source().elements().getTypeElement(packageName() + "." + simple) != null
                || declares(simple);
        if (taken) {
            return qualifiedName;
        }
        if (imports.covers(qualifiedName)) {
            return simple;
        }
        if (mentioned(simple) && !mentioned(qualifiedName)) {
            return qualifiedName;
        }
        SourceEdit edit = imports.add(qualifiedName);
        if (edit != null) {
            imported.put(qualifiedName, edit);
        }
        return simple;
    }

    private boolean declares(String simple) {
        return Pattern.compile("\\b(class|interface|enum|record)\\s+" + Pattern.quote(simple) + "\\b")
                .matcher(layout.text())
                .find();
    }

    private String packageName() {
        return code.source().unit().getPackageName() == null
                ? ""
                : code.source().unit().getPackageName().toString();
    }

    /** How to write a type in this file; null for what has no name, such as captured wildcards. */
    @Nullable
    public String typeText(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
        }
        if (type instanceof ArrayType array) {
            String component = typeText(array.getComponentType());
            return component == null ? null : component + "[]";
        }
        if (type.getKind() == TypeKind.TYPEVAR) {
            String name = type.toString();
            return name.matches("\\w+") ? name : null;
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return null;
        }
        String name = className(element);
        List<String> arguments = declared.getTypeArguments().stream()
                .map(each -> each.getKind() == TypeKind.WILDCARD ? "" : String.valueOf(typeText(each)))
                .toList();
        if (name == null || arguments.contains("null") || arguments.contains("")) {
            return null;
        }
        return arguments.isEmpty() ? name : name + arguments.stream().collect(Collectors.joining(", ", "<", ">"));
    }

    private boolean encloses(TypeElement owner) {
        for (TreePath path = code.method().path(); path != null; path = path.getParentPath()) {
            if (owner.equals(code.source().element(path))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String className(TypeElement element) {
        if (element.getSimpleName().length() == 0) {
            return null;
        }
        if (element.getEnclosingElement() instanceof TypeElement owner) {
            if (encloses(owner)) {
                return element.getSimpleName().toString();
            }
            String outer = className(owner);
            return outer == null ? null : outer + "." + element.getSimpleName();
        }
        return element.getNestingKind() == NestingKind.TOP_LEVEL
                ? typeName(element.getQualifiedName().toString())
                : element.getSimpleName().toString();
    }
}
