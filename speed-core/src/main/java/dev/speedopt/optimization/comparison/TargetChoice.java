package dev.speedopt.optimization.comparison;

import dev.speedopt.analysis.HotSpots;
import dev.speedopt.analysis.Opportunities;
import dev.speedopt.analysis.Opportunity;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.OptimizationPorts;
import dev.speedopt.project.TestRequest;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> own =
                meant.stream().map(Target::id).map(MethodId::className).collect(Collectors.toSet());
        HotSpots spots = HotSpots.read(profile(ports, config, directory), own::contains);
        if (!spots.enough()) {
            ports.console().info(spots.confidence() + ".");
        }
        return new Opportunities(spots, target -> List.of("hot"))
                .rank(meant, MOST).stream().map(Opportunity::target).toList();
    }

    private static Path profile(OptimizationPorts ports, SpeedConfig config, Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
        ports.tests()
                .run(new TestRequest(
                        "profile",
                        List.of(),
                        Map.of(),
                        Map.of(),
                        List.of(
                                "-XX:StartFlightRecording:settings=profile,dumponexit=true,filename=" + directory + "/",
                                "-Xlog:jfr*=off"),
                        Duration.ofSeconds(config.baseline().testTimeoutSeconds())));
        return directory;
    }
}
