package dev.speedopt.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a user can set, after files and overrides were joined and checked. The meaning of each key is documented
 * in {@code config/*.yaml}; the defaults here and there are the same, which a test holds.
 */
public record SpeedConfig(
        Thresholds thresholds,
        Benchmarking benchmarking,
        Models models,
        Git git,
        Consensus consensus,
        Baseline baseline,
        Verification verification) {

    public static SpeedConfig defaults() {
        return new SpeedConfig(
                new Thresholds(10, 5, 300),
                new Benchmarking(3, 50, Statistic.MINIMUM, 0.95, 12, Objective.TIME),
                new Models(false, true, List.of()),
                new Git(true, true, "speed-opt", "Speed optimization: {function_name} (+{improvement}%)"),
                new Consensus(
                        new RequiredFor(true, true, true, false),
                        Map.of("correctness", 0.4, "performance", 0.3, "maintainability", 0.2, "security", 0.1),
                        0.7,
                        TieBreaking.CONSERVATIVE),
                new Baseline(200, 5, 64, 900),
                new Verification(List.of(), 3));
    }

    /**
     * @param minimumImprovement per cent of time that an accepted change must save, 0 to 100
     * @param noiseFloor per cent that the lower confidence bound must exceed, 0 to 100
     * @param timeoutSeconds limit of one measurement, at least 10
     */
    public record Thresholds(double minimumImprovement, double noiseFloor, int timeoutSeconds) {}

    /**
     * @param warmupRuns least number of warm-up rounds of a fork; it goes on until a plateau
     * @param measurementRuns slices measured a fork
     * @param statisticalMethod of the reported figure and the estimate
     * @param confidenceLevel of the bounds, 0.5 to 0.9999
     * @param maximumPairs of forks, 3 to 100
     * @param objective what must improve
     */
    public record Benchmarking(
            int warmupRuns,
            int measurementRuns,
            Statistic statisticalMethod,
            double confidenceLevel,
            int maximumPairs,
            Objective objective) {}

    /** How many slices become one figure. */
    public enum Statistic {
        MINIMUM,
        MEDIAN,
        MEAN
    }

    /** What must improve. */
    public enum Objective {
        TIME,
        ALLOCATION,
        BOTH
    }

    /**
     * @param enabled whether anything is sent to models at all
     * @param consensusRequired whether models, where configured, must agree to a commit
     * @param models configured
     */
    public record Models(boolean enabled, boolean consensusRequired, List<Model> models) {
        public Models {
            models = List.copyOf(models);
        }
    }

    /**
     * @param name as the provider knows it
     * @param provider {@code openai}, {@code xai}, {@code google}, {@code anthropic}, {@code ollama}, {@code openrouter}, {@code azure}, …
     * @param weight of its vote, above 0
     * @param baseUrl of an OpenAI-compatible server; absent for the provider's own
     * @param keyVariable environment variable that holds the key; absent for the provider's usual one
     */
    public record Model(
            String name,
            String provider,
            double weight,
            @Nullable String baseUrl,
            @Nullable String keyVariable) {}

    /**
     * @param autoCommit whether accepted changes are committed on the run's branch; else they are written as patches
     * @param autoRevert whether refused attempts get a revert commit on the attempts ref
     * @param branchPrefix of the run's branch
     * @param commitMessageTemplate first line of an accepted commit
     */
    public record Git(boolean autoCommit, boolean autoRevert, String branchPrefix, String commitMessageTemplate) {}

    /**
     * @param requiredFor when models must vote
     * @param votingWeights by criterion, summing to 1
     * @param minimumAgreement 0 to 1
     * @param tieBreaking what happens to contested attempts
     */
    public record Consensus(
            RequiredFor requiredFor,
            Map<String, Double> votingWeights,
            double minimumAgreement,
            TieBreaking tieBreaking) {
        public Consensus {
            votingWeights = Map.copyOf(votingWeights);
        }
    }

    /** When models must vote. */
    public record RequiredFor(
            boolean complexFunctions, boolean criticalPaths, boolean externalApis, boolean asyncFunctions) {}

    /** What happens to contested attempts. */
    public enum TieBreaking {
        CONSERVATIVE,
        AGGRESSIVE,
        MANUAL
    }

    /**
     * @param maximumCalls recorded a target
     * @param recordingSeconds spent recording a target, in all its forks together
     * @param maximumMegabytes of recordings a target
     * @param testTimeoutSeconds limit of one run of one module's tests
     */
    public record Baseline(int maximumCalls, int recordingSeconds, int maximumMegabytes, int testTimeoutSeconds) {}

    /**
     * @param allow capabilities that a candidate may add, by name
     * @param maximumAttempts proposals verified a target
     */
    public record Verification(List<String> allow, int maximumAttempts) {
        public Verification {
            allow = List.copyOf(allow);
        }
    }
}
