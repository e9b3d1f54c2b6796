package dev.speedopt.proposal.model;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.target.JavaSource;
import java.util.ArrayList;
import java.util.List;

/** The members of a class as pieces of its text, each with the comments in front of it. */
final class Slices {
    private final JavaSource source;
    private final List<List<Tree>> groups = new ArrayList<>();

    Slices(JavaSource source, ClassTree type) {
        this.source = source;
        int last = -1;
        for (Tree member : type.getMembers()) {
            // javac makes a default constructor of no length.
            if (start(member) < 0 || end(member) <= start(member)) {
                continue;
            }
            // "int a = 1, b = 2;" is two trees that start alike.
            if (member instanceof VariableTree && start(member) == last) {
                groups.get(groups.size() - 1).add(member);
            } else {
                groups.add(new ArrayList<>(List.of(member)));
            }
            last = start(member);
        }
    }

    /** The members; those declared together are together. */
    List<List<Tree>> groups() {
        return groups;
    }

    String text(List<? extends Tree> group) {
        int at = groups.indexOf(group);
        int from = at == 0
                ? source.text().indexOf('{') + 1
                : end(groups.get(at - 1).get(groups.get(at - 1).size() - 1));
        return source.text()
                .substring(from, end(group.get(group.size() - 1)))
                .strip()
                .replaceFirst("\\A;+\\s*", "");
    }

    private int start(Tree tree) {
        return (int) source.positions().getStartPosition(source.unit(), tree);
    }

    private int end(Tree tree) {
        return (int) source.positions().getEndPosition(source.unit(), tree);
    }
}
