package dev.speedopt.optimization;

import dev.speedopt.project.ProjectException;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The story of one target: its own baseline, the proposals, their climb, and what is decided. */
final class TargetChapter {
    /** Searches on top of each other, while objectives are not met. */
    private static final int MOST_ROUNDS = 3;

    private final Run run;
    private final Baseline baseline;
    private final Target target;

    TargetChapter(Run run, Baseline baseline, Target target) {
        this.run = run;
        this.baseline = baseline;
        this.target = target;
    }

    /** Once where there are no objectives; else, on top of what was accepted, until they are met or nothing more is found. */
    void tell() {
        Objectives objectives = new Objectives(run, target);
        String version = "original";
        for (int round = 0; round <= MOST_ROUNDS; round++) {
            Optional<TargetBaseline> original = round == 0 ? new Groundwork(run, baseline).of(target) : again();
            if (original.isEmpty()) {
                break;
            }
            boolean met = objectives.met(original.get(), version);
            if (met && round == 0) {
                run.journal().skip(target.id().toString(), "it meets its objectives already, so nothing was tried");
            }
            if (met || round == MOST_ROUNDS || (round > 0 && run.outOfTime())) {
                break;
            }
            Ladder ladder = new Ladder(run, baseline, original.get());
            Optional<Climb> winner = decide(
                    ladder, race(ladder, climb(ladder, original.get())), new Adequacy(run, baseline, original.get()));
            if (winner.isEmpty() || !objectives.any()) {
                break;
            }
            version = "attempt " + winner.get().id();
        }
        run.journal().close(target.id().toString());
    }

    /** The ground on top of what was just accepted; what cannot be laid now does not take the accepted change back. */
    private Optional<TargetBaseline> again() {
        try {
            return new Groundwork(run, baseline).of(target);
        } catch (ProjectException e) {
            run.journal().note("No further search for " + target.id() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Every proposal climbs the rungs that judge behaviour; a failed rung's evidence goes back to its proposer. */
    private List<Climb> climb(Ladder ladder, TargetBaseline original) {
        List<Climb> standing = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(original.source()));
        int left = run.request().config().verification().maximumAttempts();
        for (Proposer proposer : run.proposers().all()) {
            boolean more = true;
            while (more && left > 0 && !run.outOfTime()) {
                List<Proposal> fresh = ask(proposer, original).stream()
                        .filter(proposal -> seen.add(proposal.source()))
                        .limit(left)
                        .toList();
                more = !fresh.isEmpty();
                for (Proposal proposal : fresh) {
                    left--;
                    Climb climb = run.settlement().begin(proposal, original.source());
                    if (ladder.behaves(climb)) {
                        standing.add(climb);
                    } else {
                        run.settlement().refuse(climb, climb.refusal());
                    }
                }
            }
        }
        if (run.journal().attempts(target.id().toString()).isEmpty()) {
            run.journal().skip(target.id().toString(), "no proposer has anything to say about it");
        }
        return standing;
    }

    private List<Proposal> ask(Proposer proposer, TargetBaseline original) {
        TargetContext context = new TargetContext(
                target,
                run.stack().onTop(target),
                original.source(),
                original.workload().describe());
        try {
            return proposer.propose(context, run.journal().attempts(target.id().toString()));
        } catch (RuntimeException e) {
            // A proposer may be anybody's code: its failure costs its proposals, not the run.
            run.journal().note("The proposer '" + proposer.name() + "' failed on " + target.id() + ": " + e);
            return List.of();
        }
    }

    /** Drops who is clearly not faster or clearly behind, and says in which order to spend time on the others. */
    private List<Climb> race(Ladder ladder, List<Climb> standing) {
        if (standing.isEmpty()) {
            return standing;
        }
        ladder.race(standing);
        standing.stream()
                .filter(climb -> !climb.standing())
                .forEach(climb -> run.settlement().refuse(climb, climb.refusal()));
        return standing.stream()
                .filter(Climb::standing)
                .sorted(Comparator.comparingDouble(this::gain).reversed())
                .toList();
    }

    private double gain(Climb climb) {
        return climb.gain(run.request().config().benchmarking().objective());
    }

    /**
     * The winner of the race is measured again, with fresh pairs; where that does not confirm it, the next is. It is accepted, or
     * held where too little of the target was looked at.
     *
     * @return the one that was accepted
     */
    private Optional<Climb> decide(Ladder ladder, List<Climb> ranked, Adequacy adequacy) {
        Optional<Climb> winner = Optional.empty();
        Optional<Climb> accepted = Optional.empty();
        for (Climb climb : ranked) {
            if (winner.isPresent()) {
                run.settlement().refuse(climb, "attempt " + winner.get().id() + " on the same target passed");
            } else if (ladder.provesItself(climb, ranked.size())) {
                winner = Optional.of(climb);
                accepted = settle(climb, adequacy) ? winner : Optional.empty();
            } else {
                run.settlement().refuse(climb, climb.refusal());
            }
        }
        return accepted;
    }

    /** Whether it was accepted rather than held. */
    private boolean settle(Climb winner, Adequacy adequacy) {
        Optional<String> shortfall = adequacy.shortfall();
        shortfall.ifPresentOrElse(
                missing -> run.settlement().hold(winner, missing),
                () -> run.settlement().accept(winner, "passed every rung"));
        return shortfall.isEmpty();
    }
}
