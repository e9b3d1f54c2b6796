package dev.speedopt.optimization.aside;

import dev.speedopt.candidate.CandidateReader;
import dev.speedopt.candidate.ChangedMethods;
import dev.speedopt.candidate.GivenCandidate;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.baseline.Groundwork;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.ladder.Ladder;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.target.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges a change that somebody else made: every rung about behaviour, no model, no measurement, nothing committed. Whoever made
 * it is believed as little as a model is.
 */
public final class Verifier {
    /** Folder of such runs under {@code target/speed}. */
    public static final String FOLDER = "verify";

    private final OptimizationPorts ports;

    public Verifier(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * @param request whose selector may name the method that is meant; null for the one that differs
     * @param candidate patch, {@code .java} file or commit
     * @throws dev.speedopt.project.ProjectException when it cannot be judged at all, with the cure
     */
    public RunResult verify(OptimizationRequest request, String candidate) {
        @Nullable String selector = request.selector();
        GivenCandidate given = new CandidateReader(ports.project()).read(null, candidate, selector);
        given.notes().forEach(ports.console()::warn);
        Target target = ChangedMethods.of(ports.project(), given, selector).get(0);
        try (Run run = Aside.open(ports, request, FOLDER, target.id().toString())) {
            given.notes().forEach(run.journal()::note);
            Baseline baseline = Baseline.take(run);
            TargetBaseline original = Aside.require(
                    new Groundwork(run, baseline).of(target), target.id().toString());
            Ladder ladder = new Ladder(run, baseline, original);
            Climb climb = run.settlement().begin(proposal(target, given), original.source());
            boolean holds = ladder.behaves(climb) && ladder.passesAllTests(climb);
            Attempt judged = climb.attempt(new Decision(
                    holds ? Decision.Kind.HOLD : Decision.Kind.REVERT,
                    holds ? "it behaves alike; whether it is faster was not asked" : climb.refusal(),
                    null,
                    null));
            run.journal().attempt(judged);
            return run.finish();
        }
    }

    private static Proposal proposal(Target target, GivenCandidate given) {
        return new Proposal(
                target,
                "given:" + given.candidateName(),
                "The change in " + given.candidateName(),
                List.of(),
                "",
                "constant_factor",
                given.candidate());
    }
}
