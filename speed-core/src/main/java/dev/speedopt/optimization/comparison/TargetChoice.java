package dev.speedopt.optimization.comparison;

import dev.speedopt.analysis.opportunity.Hottest;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.profiling.FlightRecorder;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.TestRequest;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which methods a baseline is about: those that the user names, or the hottest of the whole code while the tests run. */
final class TargetChoice {
    /** Recorded in one run of the tests. */
    static final int MOST = 20;

    private TargetChoice() {}

    static List<Target> choose(OptimizationPorts ports, SpeedConfig config, @Nullable String selector, Path directory) {
        List<Target> meant = new SourceTree(ports.project().modules())
                .require(TargetSelector.parse(selector == null ? "" : selector));
        if (meant.size() <= MOST) {
            return meant;
        }
        Profile profile = Profile.read(profile(ports, config, directory), meant);
        if (!profile.enough()) {
            ports.console().info(profile.confidence() + ": chosen by the shape of the code instead.");
        }
        return Hottest.of(meant, profile, ports.project().modules()).stream()
                .limit(MOST)
                .toList();
    }

    private static Path profile(OptimizationPorts ports, SpeedConfig config, Path directory) {
        ports.tests()
                .run(new TestRequest(
                        "profile",
                        List.of(),
                        Map.of(),
                        Map.of(),
                        FlightRecorder.into(directory),
                        Duration.ofSeconds(config.baseline().testTimeoutSeconds())));
        return directory;
    }
}
