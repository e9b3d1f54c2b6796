package dev.speedopt.verification.containment;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.List;

/** Whether members that a candidate adds are the candidate's own affair. */
final class NewMembers {
    private final Target target;
    private final SourceOutline original;
    private final OutsideNames outside;

    NewMembers(Target target, SourceOutline original, OutsideNames outside) {
        this.target = target;
        this.original = original;
        this.outside = outside;
    }

    List<String> problems(List<SourceMember> added) {
        List<String> problems = new ArrayList<>();
        for (SourceMember member : added) {
            if (!member.isPrivate()) {
                problems.add("adds " + member.description() + ", which is not private");
            } else if (!encloses(member.owner())) {
                problems.add(
                        "adds " + member.description() + " to " + member.owner() + ", which is not the target's class");
            } else if (isMethod(member) ? catchesCalls(member) : catchesName(member)) {
                problems.add("adds " + member.description()
                        + ", whose name other code of the file already uses: that code could change its meaning");
            }
        }
        return problems;
    }

    private static boolean isMethod(SourceMember member) {
        return member.tree() instanceof MethodTree;
    }

    private boolean encloses(String owner) {
        String name = target.id().className();
        return name.equals(owner) || name.startsWith(owner + "$");
    }

    private boolean catchesName(SourceMember member) {
        return outside.uses(member.name())
                || original.members().stream()
                        .anyMatch(existing ->
                                !isMethod(existing) && existing.name().equals(member.name()));
    }

    /** Calls are told apart by their number of arguments; where that does not do, nothing is risked. */
    private boolean catchesCalls(SourceMember member) {
        List<MethodTree> namesakes = original.members().stream()
                .filter(existing -> existing.name().equals(member.name()))
                .filter(NewMembers::isMethod)
                .map(existing -> (MethodTree) existing.tree())
                .toList();
        MethodTree method = (MethodTree) member.tree();
        if (namesakes.isEmpty()) {
            return outside.invokes(member.name());
        }
        return namesakes.stream()
                .anyMatch(existing -> existing.getParameters().size()
                                == method.getParameters().size()
                        || variable(existing)
                        || variable(method));
    }

    private static boolean variable(MethodTree method) {
        List<? extends VariableTree> parameters = method.getParameters();
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1).toString().contains("...");
    }
}
