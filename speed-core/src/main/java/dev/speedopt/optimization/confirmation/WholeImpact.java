package dev.speedopt.optimization.confirmation;

import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.analysis.callgraph.Caller;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Impact;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ProfileShare;
import dev.speedopt.evidence.SystemImpact;
import dev.speedopt.optimization.baseline.TargetSearch;
import dev.speedopt.optimization.profiling.KeptProfile;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.Console;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what accepted changes mean beyond their methods: who calls them, what they are of the profile, what they save a month.
 *
 * @param profile of this run, or one that was kept
 * @param profiled what ran in it
 */
public record WholeImpact(CallGraph calls, Profile profile, String profiled, MonthlySavings savings) {
    private static final int MOST_NAMES = 12;

    /** Notes it in the journal. */
    public static void note(Run run) {
        List<Attempt> accepted =
                run.journal().attempts().stream().filter(Attempt::accepted).toList();
        if (!accepted.isEmpty()) {
            try (Console.Step step = run.ports().console().step("Looking at who calls what got faster")) {
                WholeImpact impact = of(run);
                run.journal().impacts(accepted.stream().map(impact::of).toList());
            }
        }
    }

    private static WholeImpact of(Run run) {
        ProjectModel project = run.ports().project();
        // Of all methods, not of those that were meant: shares are of the whole.
        List<Target> all = new SourceTree(project.modules()).require(TargetSelector.parse(""));
        Path own = run.directory(TargetSearch.PROFILES);
        KeptProfile kept = KeptProfile.find(project, Files.isDirectory(own) ? own : null);
        return new WholeImpact(
                CallGraph.of(project.modules()),
                kept.read(all),
                Files.isDirectory(own) ? "the tests" : kept.source() + ", by speed:profile",
                new MonthlySavings(run.request().config().cost()));
    }

    public Impact of(Attempt attempt) {
        List<String> unknown = new ArrayList<>();
        Impact.Callers callers = callers(attempt.target());
        if (callers == null) {
            unknown.add("The compiled classes do not hold the method, so that its callers are not known.");
        }
        Impact.Whole whole = whole(attempt, unknown);
        return new Impact(attempt.id(), callers, whole, savings.of(attempt, whole, unknown), unknown);
    }

    private Impact.@Nullable Callers callers(MethodId target) {
        if (!calls.contains(target)) {
            return null;
        }
        List<String> direct = calls.callers(target).stream()
                .filter(caller -> !caller.test())
                .map(Caller::method)
                .map(MethodId::toString)
                .toList();
        return new Impact.Callers(
                direct.size(),
                calls.leadingTo(target).size(),
                calls.testsReaching(target).size(),
                direct.stream().limit(MOST_NAMES).toList());
    }

    private Impact.@Nullable Whole whole(Attempt attempt, List<String> unknown) {
        Measurement measurement = attempt.measurement();
        if (measurement == null || !Double.isFinite(measurement.improvement())) {
            unknown.add("It was not measured, so that nothing is known of the whole.");
            return null;
        }
        if (profile.samples() == 0) {
            unknown.add("Nothing was profiled: mvn speed:profile before a run tells the method's share of the whole.");
            return null;
        }
        if (!profile.enough()) {
            unknown.add(profile.confidence() + ".");
            return null;
        }
        ProfileShare share = profile.total(attempt.target());
        return Impact.Whole.of(
                profiled, new SystemImpact(share, measurement.improvement(), measurement.lower(), measurement.upper()));
    }
}
