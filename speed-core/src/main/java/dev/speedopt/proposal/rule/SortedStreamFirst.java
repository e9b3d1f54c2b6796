package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Comparators;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** {@code stream.sorted().findFirst()}. */
final class SortedStreamFirst implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "sorted-stream-first",
                RuleCard.COMPLEXITY,
                "minimum instead of sorting a stream for its first element",
                "sorted() or sorted(comparator) directly before findFirst()",
                "elements are values; the order is natural or a comparator that surely orders; of equal ones both take the first",
                "finding the least element takes one pass; sorting takes many, and keeps all elements",
                "comparators of the user's own, which might not order soundly",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call first : Call.all(code, code.body())) {
            Call sorted = first.is("java.util.stream.Stream", "findFirst", 0) ? Call.of(code, first.receiver()) : null;
            if (sorted == null
                    || !sorted.owner().equals("java.util.stream.Stream")
                    || !sorted.name().equals("sorted")
                    || sorted.receiver() == null
                    || !hasFitElements(code, sorted.receiver())
                    || Statements.isCommented(code, code.end(sorted.receiver()), code.end(first.tree()))) {
                continue;
            }
            boolean natural = sorted.arguments().isEmpty();
            if (natural ? hasNaturalOrder(code, sorted.receiver()) : Comparators.isSound(code, sorted.argument(0))) {
                String order = natural
                        ? out.typeName("java.util.Comparator") + ".naturalOrder()"
                        : code.text(sorted.argument(0));
                int name = code.source().text().indexOf("sorted", code.end(sorted.receiver()));
                out.replace(name, code.end(first.tree()), "min(" + order + ")");
                out.change("Takes the least element of the stream without sorting it");
            }
        }
    }

    /** A class of the JDK or an enum: a record might compare itself in a way that does not order. */
    private static boolean hasNaturalOrder(Code code, ExpressionTree stream) {
        return Kinds.isImmutable(Kinds.argumentsAs(code, code.type(stream), "java.util.stream.Stream")
                .get(0));
    }

    private static boolean hasFitElements(Code code, ExpressionTree stream) {
        List<? extends TypeMirror> arguments = Kinds.argumentsAs(code, code.type(stream), "java.util.stream.Stream");
        return arguments.size() == 1 && Kinds.isFitKey(arguments.get(0));
    }
}
