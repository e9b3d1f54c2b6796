package dev.speedopt.it.hostile;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposes what is refused at a known rung, several times over, so that the cost of refusing can be told. */
public final class RefusedProposer implements Proposer {
    /** System property: how many of each kind. */
    public static final String COUNT = "refused.count";

    @Override
    public String name() {
        return "refused";
    }

    @Override
    public List<Proposal> propose(TargetContext context, List<Attempt> earlier) {
        int count = Integer.getInteger(COUNT, 0);
        if (count == 0 || !context.target().id().shortName().equals("Ledger#total")) {
            return List.of();
        }
        return IntStream.range(0, count)
                .boxed()
                .flatMap(number -> Stream.of(
                        proposal(context, "does not compile", "int n = \"" + number + "\";"),
                        proposal(context, "fails a reaching test", "if (amounts.size() == 3) return " + number + ";"),
                        proposal(
                                context,
                                "differs on replay",
                                "if (amounts.size() == 4) return " + (100 + number) + ";")))
                .toList();
    }

    private Proposal proposal(TargetContext context, String kind, String body) {
        return new Proposal(
                context.target(),
                name(),
                kind,
                List.of("Made it faster."),
                "It is obvious.",
                "constant_factor",
                Hostile.breaks(kind, body).source(context.source(), "", ""));
    }
}
