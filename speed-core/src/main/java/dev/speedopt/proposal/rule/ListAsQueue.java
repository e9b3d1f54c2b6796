package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code list.remove(0)} in a loop: all others move up each time. */
final class ListAsQueue implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "list-as-queue",
                RuleCard.COMPLEXITY,
                "queue instead of a list whose first element is removed",
                "a local ArrayList that only grows at its end and is read and removed at its front, in a loop",
                "the list is made in the method and never handed on; its front is only touched where it is known not to be "
                        + "empty; an ArrayDeque only where no element can be null, else a LinkedList",
                "removing the first element of an array list moves all others",
                "queues of a few elements",
                "11 / 11");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (VariableTree declaration : code.all(VariableTree.class)) {
            Local list = Local.of(code, declaration, Set.of("java.util.ArrayList"));
            if (list != null
                    && (Kinds.is(list.variable().asType(), "java.util.List")
                            || Kinds.is(list.variable().asType(), "java.util.ArrayList"))
                    && list.isUsedOnlyFor(call -> isQueueing(code, call))
                    && removals(code, list).stream()
                            .anyMatch(each -> !loopsInside(code, list, each).isEmpty())
                    && fronts(code, list).stream().allMatch(each -> isNotEmptyAt(code, list, each))) {
                rewrite(code, out, list);
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, Local list) {
        TypeMirror type = list.element();
        String element = type == null ? null : out.typeText(type);
        if (element == null) {
            return;
        }
        boolean inferred = code.isInferred(list.declaration());
        String arguments = inferred ? "<" + element + ">" : "<>";
        if (list.startsEmpty() && neverTakesNull(code, list)) {
            if (!inferred) {
                out.replace(list.declaration().getType(), out.typeName("java.util.Deque") + "<" + element + ">");
            }
            out.replace(list.made(), "new " + out.typeName("java.util.ArrayDeque") + arguments + "()");
            for (Call each : fronts(code, list)) {
                String name = each.name().equals("get") ? "getFirst" : "removeFirst";
                out.replace(each.tree(), list.name() + "." + name + "()");
            }
        } else {
            String source = list.startsEmpty()
                    ? ""
                    : code.text(list.made().getArguments().get(0));
            if (!inferred && Kinds.is(list.variable().asType(), "java.util.ArrayList")) {
                out.replace(list.declaration().getType(), out.typeName("java.util.List") + "<" + element + ">");
            }
            out.replace(list.made(), "new " + out.typeName("java.util.LinkedList") + arguments + "(" + source + ")");
        }
        out.change("Removes from the front of " + list.name() + " without moving all that follows");
    }

    private static boolean isQueueing(Code code, Call call) {
        return switch (call.name()) {
            case "add" -> call.arguments().size() == 1;
            case "isEmpty", "size", "clear" -> true;
            case "get", "remove" -> isFront(code, call);
            default -> false;
        };
    }

    private static boolean isFront(Code code, Call call) {
        return call.arguments().size() == 1
                && Kinds.isPrimitive(call.method().getParameters().get(0).asType())
                && Constants.is(code, call.argument(0), 0);
    }

    private static List<Call> calls(Local list) {
        return list.uses().stream().map(list::callOn).filter(Objects::nonNull).toList();
    }

    private static List<Call> fronts(Code code, Local list) {
        return calls(list).stream()
                .filter(call -> isFront(code, call) && !call.name().equals("add"))
                .toList();
    }

    private static List<Call> removals(Code code, Local list) {
        return fronts(code, list).stream()
                .filter(call -> call.name().equals("remove"))
                .toList();
    }

    private static boolean neverTakesNull(Code code, Local list) {
        return calls(list).stream()
                .filter(call -> call.name().equals("add"))
                .allMatch(call -> NonNull.value(code, call.argument(0)));
    }

    private static List<StatementTree> loopsInside(Code code, Local list, Call call) {
        return code.loopsAround(call.tree()).stream()
                .filter(loop -> !code.contains(loop, list.declaration()))
                .toList();
    }

    /** In the body of a loop that runs while the list holds something, not in a further loop, and before anything is taken from it. */
    private static boolean isNotEmptyAt(Code code, Local list, Call front) {
        List<StatementTree> loops = loopsInside(code, list, front);
        StatementTree loop = loops.isEmpty() ? null : loops.get(0);
        ExpressionTree condition = loop instanceof WhileLoopTree each
                ? each.getCondition()
                : loop instanceof ForLoopTree counted ? counted.getCondition() : null;
        return loop != null
                && condition != null
                && code.contains(Statements.bodyOf(loop), front.tree())
                && asksForMore(code, list, condition)
                && calls(list).stream()
                        .filter(call ->
                                call.name().equals("remove") || call.name().equals("clear"))
                        .noneMatch(call -> call.tree() != front.tree()
                                && code.contains(loop, call.tree())
                                && code.start(call.tree()) < code.start(front.tree()));
    }

    private static boolean asksForMore(Code code, Local list, ExpressionTree condition) {
        ExpressionTree bare = Code.bare(condition);
        if (bare.getKind() == Tree.Kind.CONDITIONAL_AND && bare instanceof BinaryTree both) {
            return asksForMore(code, list, both.getLeftOperand()) || asksForMore(code, list, both.getRightOperand());
        }
        if (bare.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            return isAbout(code, list, "isEmpty", ((UnaryTree) bare).getExpression());
        }
        Integer least = bare instanceof BinaryTree test ? Constants.number(code, test.getRightOperand()) : null;
        return least != null
                && bare instanceof BinaryTree test
                && isAbout(code, list, "size", test.getLeftOperand())
                && ((bare.getKind() == Tree.Kind.GREATER_THAN && least >= 0)
                        || (bare.getKind() == Tree.Kind.GREATER_THAN_EQUAL && least > 0)
                        || (bare.getKind() == Tree.Kind.NOT_EQUAL_TO && least == 0));
    }

    private static boolean isAbout(Code code, Local list, String name, @Nullable ExpressionTree expression) {
        Call call = expression == null ? null : Call.of(code, expression);
        return call != null
                && call.name().equals(name)
                && call.receiver() != null
                && list.variable().equals(code.variable(Objects.requireNonNull(call.receiver())));
    }
}
