package dev.speedopt.verification.containment;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file as containment sees it.
 *
 * @param source parsed
 * @param target the target's declaration in it; null when it is not there
 * @param members of its classes
 */
record SourceOutline(JavaSource source, @Nullable MethodDeclaration target, List<SourceMember> members) {
    static SourceOutline of(Target target, String text) {
        JavaSource source = JavaSource.parse(target.file().getFileName().toString(), text);
        return new SourceOutline(source, null, SourceMember.of(source));
    }

    /** @param ordinal which of the methods that {@code target} could mean; overloads may differ in packages only */
    SourceOutline lookingAt(Target target, int ordinal) {
        List<MethodDeclaration> candidates = candidates(target);
        return new SourceOutline(source, ordinal < candidates.size() ? candidates.get(ordinal) : null, members);
    }

    /** Where among the methods that {@code target} could mean it is; by its line, when there are several. */
    int ordinal(Target target) {
        List<MethodDeclaration> candidates = candidates(target);
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).firstLine() == target.firstLine()) {
                return i;
            }
        }
        return 0;
    }

    private List<MethodDeclaration> candidates(Target target) {
        return source.methods().stream()
                .filter(method -> method.matches(target.id()))
                .toList();
    }

    List<String> imports() {
        return source.unit().getImports().stream().map(SourceOutline::written).toList();
    }

    static String written(ImportTree tree) {
        return (tree.isStatic() ? "static " : "") + tree.getQualifiedIdentifier();
    }

    int start(Tree tree) {
        return (int) source.positions().getStartPosition(source.unit(), tree);
    }

    int end(Tree tree) {
        return (int) source.positions().getEndPosition(source.unit(), tree);
    }

    int line(int offset) {
        return (int) source.unit().getLineMap().getLineNumber(offset);
    }

    /** Members that {@code original} does not have; members of new classes count as part of these. */
    List<SourceMember> newMembers(SourceOutline original) {
        List<SourceMember> added = members.stream()
                .filter(member -> original.members.stream().noneMatch(member::same))
                .toList();
        return added.stream()
                .filter(member -> added.stream().noneMatch(member::inside))
                .toList();
    }
}
