package dev.speedopt.proposal.rule;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** A list that grows to a size which is known before. */
final class PresizedList implements Rule {
    private static final Set<String> SOURCES = Set.of(
            "java.util.List",
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.Set",
            "java.util.HashSet",
            "java.util.Collection");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "presized-list",
                RuleCard.ALLOCATION,
                "list with room for all elements from the beginning",
                "new ArrayList<>() right before a loop over a collection or an array that adds exactly one element each round",
                "what is looped over is a variable and comes next, so that asking it for its size fails where the loop "
                        + "would; the loop is not left early",
                "an array list that grows copies all it has, again and again",
                "sets and maps, whose order depends on their room; loops that add only sometimes",
                "1.2–1.4 / 1.1–2.0");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (VariableTree declaration : code.all(VariableTree.class)) {
            Local list = Local.of(code, declaration, Set.of("java.util.ArrayList"));
            EnhancedForLoopTree loop =
                    list != null && list.made().getArguments().isEmpty() ? following(code, declaration) : null;
            VariableElement source = loop == null ? null : code.variable(loop.getExpression());
            if (list != null
                    && loop != null
                    && source != null
                    && (Kinds.isArray(source.asType()) || SOURCES.contains(Kinds.qualifiedName(source.asType())))
                    && addsOnce(code, list, loop)) {
                int brace = code.end(list.made());
                String text = code.text(list.made());
                String size =
                        code.text(loop.getExpression()) + (Kinds.isArray(source.asType()) ? ".length" : ".size()");
                int open = text.lastIndexOf('(');
                out.replace(code.start(list.made()) + open, brace, "(" + size + ")");
                out.change("Gives " + list.name() + " room for all elements");
            }
        }
    }

    private static @Nullable EnhancedForLoopTree following(Code code, VariableTree declaration) {
        return Statements.next(code, declaration) instanceof EnhancedForLoopTree loop ? loop : null;
    }

    private static boolean addsOnce(Code code, Local list, EnhancedForLoopTree loop) {
        long adds = Statements.of(loop.getStatement()).stream()
                .filter(each -> isAdd(code, list, each))
                .count();
        return adds == 1
                && list.usesIn(loop).size() == 1
                && code.in(loop, BreakTree.class).isEmpty()
                && code.in(loop, com.sun.source.tree.ContinueTree.class).isEmpty()
                && code.in(loop, ReturnTree.class).isEmpty();
    }

    private static boolean isAdd(Code code, Local list, StatementTree statement) {
        Call call = Statements.call(code, statement);
        return call != null
                && call.on(code, "java.util.List", "add", 1)
                && list.variable().equals(code.variable(call.receiver()));
    }
}
