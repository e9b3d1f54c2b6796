package dev.speedopt.it.proposers;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import java.util.List;

/** Replaces one piece of the source by another, once, and promises the moon. */
abstract class WrongProposer implements Proposer {
    private final String flaw;
    private final String before;
    private final String after;

    WrongProposer(String flaw, String before, String after) {
        this.flaw = flaw;
        this.before = before;
        this.after = after;
    }

    @Override
    public String name() {
        return "wrong:" + flaw;
    }

    @Override
    public List<Proposal> propose(TargetContext context, List<Attempt> earlier) {
        String source = context.source();
        boolean said = earlier.stream().anyMatch(attempt -> attempt.proposer().equals(name()));
        int at = source.indexOf(before);
        if (said || at < 0) {
            return List.of();
        }
        String changed = source.substring(0, at) + after + source.substring(at + before.length());
        return List.of(new Proposal(
                context.target(),
                name(),
                "Much faster",
                List.of("Made everything much faster."),
                "It is obvious.",
                "constant_factor",
                changed));
    }
}
