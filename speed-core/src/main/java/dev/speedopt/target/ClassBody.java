package dev.speedopt.target;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The body of a class, and where new members belong in it. */
public final class ClassBody {
    private final JavaSource source;
    private final TreePath path;

    /** @param path of the class */
    public ClassBody(JavaSource source, TreePath path) {
        this.source = source;
        this.path = path;
    }

    /** The class that directly holds a method. */
    public static ClassBody around(MethodDeclaration method) {
        return new ClassBody(method.source(), method.path().getParentPath());
    }

    public ClassTree tree() {
        return (ClassTree) path.getLeaf();
    }

    /** Whether a private static field may be added on every Java version: not in interfaces, not in inner classes. */
    public boolean takesStaticFields() {
        if (tree().getKind() == Tree.Kind.INTERFACE || tree().getKind() == Tree.Kind.ANNOTATION_TYPE) {
            return false;
        }
        TreePath parent = path.getParentPath();
        boolean top = parent.getLeaf() == source.unit();
        boolean implicitlyStatic = tree().getKind() != Tree.Kind.CLASS
                || (parent.getLeaf() instanceof ClassTree owner && owner.getKind() == Tree.Kind.INTERFACE);
        return top || implicitlyStatic || tree().getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /**
     * An insertion of a field: first in the class, so that it is set before anything else of the class runs, but after the
     * enum constants and after the last field that it mentions.
     */
    public SourceEdit addField(String field) {
        Layout layout = new Layout(source.text());
        int after = openingBrace() + 1;
        boolean top = true;
        for (Tree member : tree().getMembers()) {
            if (member instanceof VariableTree variable && (enumConstant(variable) || mentions(field, variable))) {
                after = Math.max(after, (int) source.positions().getEndPosition(source.unit(), variable));
                top = false;
            }
        }
        if (!top && tree().getKind() == Tree.Kind.ENUM && after <= lastConstant()) {
            after = Tokens.find(source.text(), lastConstant(), ';') + 1;
            if (after == 0) {
                throw new SpliceException("The enum " + tree().getSimpleName() + " holds only constants");
            }
        }
        String indent = layout.indentAt(openingBrace()) + layout.step();
        int lineEnd = restIsBlank(after) ? endOfText(after) : after;
        return SourceEdit.insert(lineEnd, layout.lineEnd() + indent + layout.fit(field, indent));
    }

    /** Offset of the body's opening brace. */
    public int openingBrace() {
        int from = Math.max((int) source.positions().getStartPosition(source.unit(), tree()), (int)
                source.positions().getEndPosition(source.unit(), tree().getModifiers()));
        return Tokens.find(source.text(), from, '{');
    }

    private int lastConstant() {
        return tree().getMembers().stream()
                .filter(member -> member instanceof VariableTree variable && enumConstant(variable))
                .mapToInt(member -> (int) source.positions().getEndPosition(source.unit(), member))
                .max()
                .orElse(-1);
    }

    /** The parsed tree gives an enum constant the modifiers and the type of a field: only the text tells them apart. */
    private boolean enumConstant(VariableTree variable) {
        if (tree().getKind() != Tree.Kind.ENUM) {
            return false;
        }
        int start = nameStart(variable);
        int end = start + variable.getName().length();
        return source.text().startsWith(variable.getName().toString(), start)
                && !Character.isJavaIdentifierPart(source.text().charAt(end));
    }

    private int nameStart(VariableTree variable) {
        int modifiers = (int) source.positions().getEndPosition(source.unit(), variable.getModifiers());
        int start = (int) source.positions().getStartPosition(source.unit(), variable);
        int from = Math.max(modifiers, start);
        while (from < source.text().length()
                && Character.isWhitespace(source.text().charAt(from))) {
            from++;
        }
        return from;
    }

    private static boolean mentions(String field, VariableTree variable) {
        return Pattern.compile("(?<![.\\w])" + Pattern.quote(variable.getName().toString()) + "\\b")
                .matcher(field.substring(Math.max(0, field.indexOf('='))))
                .find();
    }

    private boolean restIsBlank(int offset) {
        String rest = source.text()
                .substring(offset, new Layout(source.text()).nextLine(offset))
                .strip();
        return rest.isEmpty() || rest.startsWith("//");
    }

    private int endOfText(int offset) {
        int end = new Layout(source.text()).nextLine(offset);
        while (end > offset
                && (source.text().charAt(end - 1) == '\n' || source.text().charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
