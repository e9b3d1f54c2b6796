package dev.speedopt.optimization.baseline;

import dev.speedopt.analysis.opportunity.Ranked;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.optimization.opportunity.OpportunitySearch;
import dev.speedopt.optimization.profiling.FlightRecorder;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.Console;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.nio.file.Path;
import java.util.List;

/** Finds what is to be optimised: what the user named, or the hottest methods on which a proposer has something to say. */
public final class TargetSearch {
    /** Recorded in one run of the tests; what is left waits for the next run. */
    private static final int MOST_TARGETS = 20;

    /** Folder of the profiles under the run's own. */
    public static final String PROFILES = "profile";

    private final Run run;
    private final Path profiles;

    public TargetSearch(Run run) {
        this.run = run;
        this.profiles = run.directory(PROFILES);
    }

    /** Every method that the user's selector means. */
    public List<Target> meant() {
        String selector = run.request().selector();
        try (Console.Step step = run.ports().console().step("Reading the sources")) {
            return TargetList.parse(selector == null ? "" : selector)
                    .require(new SourceTree(run.ports().project().modules()));
        }
    }

    /** Where {@link #profilerOptions} write to. */
    public Path profiles() {
        return profiles;
    }

    /** Options for the test JVMs that profile them, one file a fork. */
    public List<String> profilerOptions() {
        return FlightRecorder.into(profiles);
    }

    /** Those of {@code meant} that are most worth it, best first: the ranking of {@code speed:analyze}. */
    public List<Target> hottest(List<Target> meant) {
        Profile profile = Profile.read(profiles, meant);
        if (!profile.enough()) {
            run.journal().note(profile.confidence() + ": ranked by an estimate from the code instead.");
        }
        OpportunitySearch.Found found = new OpportunitySearch(run.ports())
                .among(meant, profile, run.proposers().beyondRules());
        found.notes().forEach(run.journal()::note);
        if (found.ranked().isEmpty()) {
            run.journal()
                    .note("No rule has anything to say about any of the " + meant.size()
                            + " methods. Models find more: speed:init, then models.enabled.");
        }
        if (found.ranked().size() > MOST_TARGETS) {
            run.journal()
                    .note("Left for the next run, or for -Dspeed.target=…: "
                            + LeftOver.describe(found.ranked()
                                    .subList(MOST_TARGETS, found.ranked().size())));
        }
        return found.ranked().stream().limit(MOST_TARGETS).map(Ranked::target).toList();
    }
}
