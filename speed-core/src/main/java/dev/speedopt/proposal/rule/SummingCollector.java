package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.Map;

/** {@code stream.collect(Collectors.summingInt(f))}. */
final class SummingCollector implements Rule {
    private static final Map<String, String> SUMS = Map.of("summingInt", "mapToInt", "summingLong", "mapToLong");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "summing-collector",
                RuleCard.ALLOCATION,
                "sum of a primitive stream instead of a summing collector",
                "collect(Collectors.summingInt(…)) or summingLong, unboxed at once",
                "whole numbers, which overflow alike in both",
                "no collector is made, and no box for the result",
                "doubles; results that are kept as objects",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call collect : Call.all(code, code.body())) {
            Call collector =
                    collect.is("java.util.stream.Stream", "collect", 1) ? Call.of(code, collect.argument(0)) : null;
            String map = collector != null && collector.owner().equals("java.util.stream.Collectors")
                    ? SUMS.get(collector.name())
                    : null;
            if (map != null
                    && collector != null
                    && Contexts.unboxes(code, collect.tree())
                    && !Statements.isCommented(code, collect.tree())) {
                int name = code.source().text().lastIndexOf("collect", code.start(collect.argument(0)));
                out.replace(name, code.end(collect.tree()), map + "(" + code.text(collector.argument(0)) + ").sum()");
                out.change("Adds up a primitive stream");
            }
        }
    }
}
