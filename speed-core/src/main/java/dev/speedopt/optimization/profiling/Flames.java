package dev.speedopt.optimization.profiling;

import dev.speedopt.analysis.profile.TargetFlame;
import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.FlameGraphs.Flame;
import dev.speedopt.measurement.Conditions;
import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.ForkPair;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.fork.Variant;
import dev.speedopt.measurement.fork.WarmFork;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.project.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs both versions once more with their stacks sampled, after the verdict: the picture of what took the time, and no longer does. Nothing is
 * decided by it, and nothing fails because of it.
 */
public final class Flames {
    /** Processor time of each fork: with a sample each 10 to 20 ms, enough for what takes a few per cent. */
    private static final Duration SAMPLED = Duration.ofSeconds(2);

    /** For a method that waits, or a machine that has no time. */
    private static final Duration LONGEST = Duration.ofSeconds(12);

    /** Far more than it takes, but on a machine that has no time for it. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final Duration WRITTEN = Duration.ofSeconds(15);

    /** Fewer say nothing about where time goes. */
    private static final int LEAST_SAMPLES = 20;

    /** Samples are taken between any two instructions, not only where the JIT compiler leaves room for a stop. */
    private static final List<String> FLAGS =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints", "-Dspeed.fork.recorded=true");

    private final Conditions conditions;

    public Flames(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * @param attempt id of it
     * @param step names it on the console
     */
    public FlameGraphs of(int attempt, MeasurementRequest request, String step) {
        try (Console.Step progress = conditions.console().step(step)) {
            fly(request);
            return graphs(
                    attempt,
                    TargetFlame.read(file(Variant.ORIGINAL), request.target()),
                    TargetFlame.read(file(Variant.CANDIDATE), request.target()));
        } catch (ForkFailure e) {
            return none(attempt, "No flame graph could be taken: " + e.sentence() + ".");
        } catch (IOException e) {
            return none(attempt, "No flame graph could be taken: " + e.getMessage() + ".");
        }
    }

    /** Without any, and why. */
    public static FlameGraphs none(int attempt, String why) {
        return new FlameGraphs(attempt, null, null, why);
    }

    private void fly(MeasurementRequest request) throws ForkFailure, IOException {
        Files.createDirectories(conditions.directory());
        for (Variant variant : Variant.values()) {
            Files.deleteIfExists(file(variant));
        }
        Deadline deadline = Deadline.in(LIMIT);
        Effort effort = Effort.quick(conditions.benchmarking());
        ForkStarter starter = new ForkStarter(conditions.jvm(), conditions.directory(), this::flags);
        try (ForkPair forks = ForkPair.start(starter, request, "flames", deadline)) {
            forks.original().tell(effort.warmUp());
            forks.candidate().tell(effort.warmUp());
            WarmFork original = WarmFork.hear(forks.original(), deadline);
            WarmFork candidate = WarmFork.hear(forks.candidate(), deadline);
            long end = System.nanoTime() + LONGEST.toNanos();
            double sampled = 0;
            while (sampled < SAMPLED.toNanos() && System.nanoTime() < end) {
                // Both at a time: nobody compares their clocks.
                original.begin();
                candidate.begin();
                sampled += Math.min(
                        original.end(deadline).cpu(), candidate.end(deadline).cpu());
            }
            forks.end(WRITTEN);
        }
    }

    private List<String> flags(Variant variant) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(FlightRecorder.into(file(variant), LIMIT.multipliedBy(2)));
        return flags;
    }

    private Path file(Variant variant) {
        return conditions.directory().resolve(variant.label() + ".jfr");
    }

    static FlameGraphs graphs(int attempt, Flame original, Flame optimized) {
        List<String> few = new ArrayList<>();
        Flame before = enough(original, "original", few);
        Flame after = enough(optimized, "candidate", few);
        return new FlameGraphs(
                attempt,
                before,
                after,
                few.isEmpty()
                        ? null
                        : "No flame graph of the " + String.join(" and of the ", few)
                                + ": a method that waits more than it computes leaves too few samples, and so does a JVM without"
                                + " flight recorder.");
    }

    private static @Nullable Flame enough(Flame flame, String name, List<String> few) {
        if (flame.samples() >= LEAST_SAMPLES) {
            return flame;
        }
        few.add(name + " (" + flame.samples() + " of " + LEAST_SAMPLES + " samples at least)");
        return null;
    }
}
