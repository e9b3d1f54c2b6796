package dev.speedopt.optimization;

import dev.speedopt.analysis.HotSpots;
import dev.speedopt.analysis.Opportunities;
import dev.speedopt.analysis.Opportunity;
import dev.speedopt.project.Console;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Finds what is to be optimised: what the user named, or the hottest methods on which a proposer has something to say. */
final class TargetSearch {
    /** Recorded in one run of the tests; what is left waits for the next run. */
    private static final int MOST_TARGETS = 20;

    /** Folder of the profiles under the run's own. */
    static final String PROFILES = "profile";

    private final Run run;
    private final Path profiles;

    TargetSearch(Run run) {
        this.run = run;
        this.profiles = run.directory(PROFILES);
    }

    /** Every method that the user's selector means. */
    List<Target> meant() {
        String selector = run.request().selector();
        try (Console.Step step = run.ports().console().step("Reading the sources")) {
            return TargetList.parse(selector == null ? "" : selector)
                    .require(new SourceTree(run.ports().project().modules()));
        }
    }

    /** Where {@link #profilerOptions} write to. */
    Path profiles() {
        return profiles;
    }

    /** Options for the test JVMs that profile them, one file a fork. */
    List<String> profilerOptions() {
        try {
            Files.createDirectories(profiles);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + profiles + ": " + e.getMessage(), e);
        }
        return List.of(
                "-XX:StartFlightRecording:settings=profile,dumponexit=true,filename=" + profiles + "/",
                "-Xlog:jfr*=off");
    }

    /** The hottest of {@code meant} on which a proposer has something to say, best first. */
    List<Target> hottest(List<Target> meant) {
        Set<String> own =
                meant.stream().map(Target::id).map(MethodId::className).collect(Collectors.toSet());
        HotSpots spots = HotSpots.read(profiles, own::contains);
        if (!spots.enough()) {
            run.journal().note(spots.confidence() + ".");
        }
        List<Opportunity> ranked;
        try (Console.Step step = run.ports().console().step("Looking for opportunities")) {
            AtomicInteger looked = new AtomicInteger();
            ranked = new Opportunities(spots, target -> {
                        step.progress(
                                looked.getAndIncrement(),
                                meant.size(),
                                target.id().shortName());
                        return reasons(target);
                    })
                    .rank(meant, MOST_TARGETS);
        }
        if (ranked.isEmpty()) {
            run.journal()
                    .note("No rule has anything to say about any of the " + meant.size()
                            + " methods. Models find more: speed:init, then models.enabled.");
        }
        return ranked.stream().map(Opportunity::target).toList();
    }

    private List<String> reasons(Target target) {
        TargetContext context =
                new TargetContext(target, run.stack().onTop(target), run.stack().source(target), "");
        List<String> reasons = run.proposers().rules().reasons(context);
        return reasons.isEmpty() && run.proposers().beyondRules() ? List.of("other proposers") : reasons;
    }
}
