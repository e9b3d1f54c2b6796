package dev.speedopt.optimization.ladder;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.optimization.baseline.Adequacy;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Contexts;
import dev.speedopt.optimization.baseline.Groundwork;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ProjectException;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.proposal.model.Refiners;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The story of one target: its own baseline, the proposals, their climb, and what is decided. */
public final class TargetChapter {
    /** Searches on top of each other, while objectives are not met. */
    private static final int MOST_ROUNDS = 3;

    private final Run run;
    private final Baseline baseline;
    private final Target target;
    private final Set<String> seen = new HashSet<>();
    private int left;

    public TargetChapter(Run run, Baseline baseline, Target target) {
        this.run = run;
        this.baseline = baseline;
        this.target = target;
    }

    /** Once where there are no objectives; else, on top of what was accepted, until they are met or nothing more is found. */
    public void tell() {
        Objectives objectives = new Objectives(run, target);
        String version = "original";
        for (int round = 0; round <= MOST_ROUNDS; round++) {
            Optional<TargetBaseline> original = round == 0 ? groundwork().of(target) : again();
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
            TargetContext context = Contexts.of(
                    run, target, original.get().source(), original.get().workload());
            List<Climb> ranked =
                    refined(ladder, original.get(), context, race(ladder, climb(ladder, original.get(), context)));
            Optional<Climb> winner = decide(ladder, ranked, new Adequacy(run, baseline, original.get()));
            if (winner.isEmpty() || !objectives.any()) {
                break;
            }
            version = "attempt " + winner.get().id();
        }
        run.journal().spent(run.proposers().spent());
        run.journal().close(target.id().toString());
    }

    private Groundwork groundwork() {
        return new Groundwork(run, baseline, context -> {
            // Nobody has to wait for inputs with what is proposed: both are asked for at one time.
            run.proposers().ahead(context);
            return run.proposers().inputs().inputs(context);
        });
    }

    /** The ground on top of what was just accepted; what cannot be laid now does not take the accepted change back. */
    private Optional<TargetBaseline> again() {
        try {
            return groundwork().of(target);
        } catch (ProjectException e) {
            run.journal().note("No further search for " + target.id() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Every proposal climbs the rungs that judge behaviour; a failed rung's evidence goes back to its proposer. */
    private List<Climb> climb(Ladder ladder, TargetBaseline original, TargetContext context) {
        List<Climb> standing = new ArrayList<>();
        seen.add(original.source());
        left = run.request().config().verification().maximumAttempts();
        run.proposers().ahead(context);
        for (Proposer proposer : run.proposers().all()) {
            int kept = run.proposers().keptForModels(proposer, left);
            boolean more = true;
            while (more && left > kept && !run.outOfTime()) {
                int before = left;
                standing.addAll(behaving(ladder, original, ask(proposer, context), left - kept));
                more = left < before;
            }
        }
        if (attempts().isEmpty()) {
            run.journal().skip(target.id().toString(), "no proposer has anything to say about it");
        }
        return standing;
    }

    /** Those of at most {@code most} new proposals that behave as the original does. */
    private List<Climb> behaving(Ladder ladder, TargetBaseline original, List<Proposal> proposals, int most) {
        List<Climb> standing = new ArrayList<>();
        List<Proposal> fresh = proposals.stream()
                .filter(proposal -> seen.add(proposal.source()))
                .limit(most)
                .toList();
        for (Proposal proposal : fresh) {
            left--;
            Climb climb = run.settlement().begin(proposal, original.source());
            run.proposers().became(proposal, climb.id());
            if (ladder.behaves(climb)) {
                standing.add(climb);
            } else {
                run.settlement().refuse(climb, climb.refusal());
            }
        }
        return standing;
    }

    /** Models go on from what was measured, as long as there is something left to spend. */
    private List<Climb> refined(Ladder ladder, TargetBaseline original, TargetContext context, List<Climb> ranked) {
        return new Refinement(
                        (best, by) -> refinements(context, best, by),
                        proposals -> race(ladder, behaving(ladder, original, proposals, left)),
                        this::gain,
                        () -> left > 0 && !run.outOfTime())
                .of(ranked);
    }

    private List<Proposal> refinements(TargetContext context, List<Attempt> best, Refiners by) {
        try {
            return run.proposers().refine(context, best, by, attempts());
        } catch (RuntimeException e) {
            run.journal().note("Nobody refined " + target.id() + ": " + e);
            return List.of();
        }
    }

    private List<Attempt> attempts() {
        return run.journal().attempts(target.id().toString());
    }

    private List<Proposal> ask(Proposer proposer, TargetContext context) {
        try {
            return proposer.propose(context, attempts());
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
                accepted = settle(ladder, climb, adequacy) ? winner : Optional.empty();
            } else {
                run.settlement().refuse(climb, climb.refusal());
            }
        }
        return accepted;
    }

    /** Whether it was accepted rather than held. */
    private boolean settle(Ladder ladder, Climb winner, Adequacy adequacy) {
        Optional<String> shortfall = adequacy.shortfall();
        shortfall.ifPresentOrElse(
                missing -> run.settlement().hold(winner, missing),
                () -> run.settlement().accept(winner, "passed every rung"));
        run.journal().flames(ladder.flames(winner));
        return shortfall.isEmpty();
    }
}
