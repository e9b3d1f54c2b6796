package dev.speedopt.it.hostile;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import java.util.List;

/** Proposes the hostile candidates, for the one method that they are written for, where a run asks for them. */
public final class HostileProposer implements Proposer {
    /** System property: {@code all}, or {@code breaking} for those that a test at the latest refuses. */
    public static final String WHICH = "hostile";

    /** System property: a file that has to stay as it is. */
    public static final String CANARY = "hostile.canary";

    /** System property: a port on loopback at which nobody may call. */
    public static final String PORT = "hostile.port";

    @Override
    public String name() {
        return "hostile";
    }

    @Override
    public List<Proposal> propose(TargetContext context, List<Attempt> earlier) {
        String which = System.getProperty(WHICH);
        if (which == null || !context.target().id().shortName().equals("Ledger#total")) {
            return List.of();
        }
        return HostileCandidates.all().stream()
                .filter(candidate -> which.equals("all") || candidate.act() == Hostile.Act.BREAKS)
                .map(candidate -> new Proposal(
                        context.target(),
                        name(),
                        candidate.name(),
                        List.of("Made it much faster."),
                        "It is obvious.",
                        "constant_factor",
                        candidate.source(
                                context.source(), System.getProperty(CANARY, ""), System.getProperty(PORT, ""))))
                .toList();
    }
}
