package dev.speedopt.verification.containment;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.target.JavaSource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A member of a class of a source file.
 *
 * @param owner binary name of the class that it stands in; empty for a top-level type
 * @param key what tells it from the other members of its owner
 * @param name simple name
 * @param tree the declaration
 * @param start offset of its first character, comments before it left out
 * @param end offset after its last character
 */
record SourceMember(String owner, String key, String name, Tree tree, int start, int end) {
    /** All members of all named classes of a file; those of new classes included. */
    static List<SourceMember> of(JavaSource source) {
        List<SourceMember> members = new ArrayList<>();
        String prefix =
                source.unit().getPackageName() == null ? "" : source.unit().getPackageName() + ".";
        for (Tree type : source.unit().getTypeDecls()) {
            if (type instanceof ClassTree top) {
                collect(source, "", top, members, prefix);
            }
        }
        return members;
    }

    private static void collect(
            JavaSource source, String owner, ClassTree type, List<SourceMember> members, String prefix) {
        String name = (owner.isEmpty() ? prefix : owner + "$") + type.getSimpleName();
        members.add(member(source, owner, "type " + type.getSimpleName(), type.getSimpleName(), type));
        int blocks = 0;
        for (Tree tree : type.getMembers()) {
            if (tree instanceof ClassTree nested) {
                collect(source, name, nested, members, prefix);
            } else if (tree instanceof MethodTree method) {
                members.add(member(source, name, "method " + signature(method), method.getName(), tree));
            } else if (tree instanceof VariableTree field) {
                members.add(member(source, name, "field " + field.getName(), field.getName(), tree));
            } else if (tree instanceof BlockTree) {
                members.add(member(source, name, "initializer " + blocks++, "initializer", tree));
            }
        }
    }

    private static SourceMember member(JavaSource source, String owner, String key, CharSequence name, Tree tree) {
        return new SourceMember(
                owner, key, name.toString(), tree, (int) source.positions().getStartPosition(source.unit(), tree), (int)
                        source.positions().getEndPosition(source.unit(), tree));
    }

    private static String signature(MethodTree method) {
        return method.getName() + "("
                + String.join(
                        ",",
                        method.getParameters().stream()
                                .map(parameter -> String.valueOf(parameter.getType()))
                                .toList())
                + ")";
    }

    boolean same(SourceMember other) {
        return owner.equals(other.owner) && key.equals(other.key);
    }

    boolean inside(SourceMember other) {
        return other.start <= start && end <= other.end && !equals(other);
    }

    boolean isPrivate() {
        ModifiersTree modifiers = modifiers();
        return modifiers != null && modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private @Nullable ModifiersTree modifiers() {
        if (tree instanceof ClassTree type) {
            return type.getModifiers();
        }
        if (tree instanceof MethodTree method) {
            return method.getModifiers();
        }
        return tree instanceof VariableTree field ? field.getModifiers() : null;
    }

    /** {@code method helper(int)}: for people. */
    String description() {
        return key;
    }
}
