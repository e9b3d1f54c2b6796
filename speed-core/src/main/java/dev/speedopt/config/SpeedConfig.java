package dev.speedopt.config;

import dev.speedopt.project.ProjectException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        Verification verification,
        Objectives objectives,
        Cost cost) {

    public static SpeedConfig defaults() {
        return new SpeedConfig(
                new Thresholds(10, 5, 300),
                new Benchmarking(3, 50, Statistic.MINIMUM, 0.95, 12, Objective.TIME, true),
                new Models(
                        false,
                        true,
                        List.of(
                                new Model("grok-4-0709", "xai", 1, null, null),
                                new Model("gemini-2.5-pro", "google", 1, null, null),
                                new Model("o3", "openai", 1, null, null))),
                new Git(true, true, "speed-opt", "Speed optimization: {function_name} (+{improvement}%)"),
                new Consensus(
                        new RequiredFor(true, true, true, false),
                        Map.of("correctness", 0.4, "performance", 0.3, "maintainability", 0.2, "security", 0.1),
                        0.7,
                        TieBreaking.CONSERVATIVE),
                new Baseline(200, 5, 64, 900),
                new Verification(List.of(), 3),
                Objectives.NONE,
                Cost.NONE);
    }

    /**
     * The same with another minimum.
     *
     * @throws ProjectException when it is no per cent of time that can be saved
     */
    public SpeedConfig withMinimumImprovement(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new ProjectException(
                    "speed.threshold is " + percent + "; expected is a number of per cent from 0 to 100.");
        }
        return new SpeedConfig(
                new Thresholds(percent, thresholds.noiseFloor(), thresholds.timeoutSeconds(), thresholds.regressions()),
                benchmarking,
                models,
                git,
                consensus,
                baseline,
                verification,
                objectives,
                cost);
    }

    /** The same with other models. */
    public SpeedConfig with(Models others) {
        return new SpeedConfig(
                thresholds, benchmarking, others, git, consensus, baseline, verification, objectives, cost);
    }

    /** The same with other uses of Git. */
    public SpeedConfig with(Git other) {
        return new SpeedConfig(
                thresholds, benchmarking, models, other, consensus, baseline, verification, objectives, cost);
    }

    /** The same with other rules of voting. */
    public SpeedConfig with(Consensus other) {
        return new SpeedConfig(thresholds, benchmarking, models, git, other, baseline, verification, objectives, cost);
    }

    /**
     * @param minimumImprovement per cent of time that an accepted change must save, 0 to 100
     * @param noiseFloor per cent that the lower confidence bound must exceed, 0 to 100
     * @param timeoutSeconds limit of one measurement, at least 10
     * @param regressions {@code selector = per cent} each: how much slower counts as a regression of the targets that it means
     */
    public record Thresholds(
            double minimumImprovement, double noiseFloor, int timeoutSeconds, List<String> regressions) {
        public Thresholds {
            regressions = List.copyOf(regressions);
        }

        /** Without targets that have a limit of their own. */
        public Thresholds(double minimumImprovement, double noiseFloor, int timeoutSeconds) {
            this(minimumImprovement, noiseFloor, timeoutSeconds, List.of());
        }
    }

    /**
     * @param warmupRuns least number of warm-up rounds of a fork; it goes on until a plateau
     * @param measurementRuns slices measured a fork
     * @param statisticalMethod of the reported figure and the estimate
     * @param confidenceLevel of the bounds, 0.5 to 0.9999
     * @param maximumPairs of forks, 3 to 100
     * @param objective what must improve
     * @param flameGraphs whether the stacks of accepted changes are sampled, before and after
     */
    public record Benchmarking(
            int warmupRuns,
            int measurementRuns,
            Statistic statisticalMethod,
            double confidenceLevel,
            int maximumPairs,
            Objective objective,
            boolean flameGraphs) {}

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
     * @param egress what may be sent
     * @param budget of a run
     * @param timeoutSeconds limit of one call of a model, retries and waits included, 5 to 3600
     * @param cassettes recorded answers
     * @param prompts folder with prompt templates that take the place of the built-in ones; absent for none
     */
    public record Models(
            boolean enabled,
            boolean consensusRequired,
            List<Model> models,
            Egress egress,
            Budget budget,
            int timeoutSeconds,
            Cassettes cassettes,
            @Nullable String prompts) {
        public Models {
            models = List.copyOf(models);
        }

        public Models(boolean enabled, boolean consensusRequired, List<Model> models) {
            this(
                    enabled,
                    consensusRequired,
                    models,
                    new Egress(List.of("**"), List.of(), false),
                    new Budget(200, 2_000_000, 0),
                    300,
                    new Cassettes(CassetteMode.OFF, ".speed/cassettes"),
                    null);
        }
    }

    /**
     * Globs of source files, relative to the build's top folder, with {@code /}.
     *
     * @param include files whose text may be sent to models
     * @param exclude files whose text may not, whatever {@code include} says
     * @param inputs whether a few recorded inputs of a target may be sent, beside their sizes
     */
    public record Egress(List<String> include, List<String> exclude, boolean inputs) {
        public Egress {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }
    }

    /**
     * What one run may spend on models.
     *
     * @param calls at most, 0 or more
     * @param tokens at most, in and out together, 0 or more
     * @param money at most, in the currency of the configured prices; 0 for no limit
     */
    public record Budget(int calls, long tokens, double money) {}

    /**
     * @param mode whether answers of models are recorded or replayed
     * @param directory that they are kept in, relative to the build's top folder
     */
    public record Cassettes(CassetteMode mode, String directory) {}

    /** What is done with recorded answers. */
    public enum CassetteMode {
        /** Nothing is recorded. */
        OFF,
        /** A recorded answer is used, a new one is recorded. */
        RECORD,
        /** Only recorded answers are used; nothing is sent. */
        REPLAY
    }

    /**
     * @param name as the provider knows it
     * @param provider {@code openai}, {@code xai}, {@code google}, {@code anthropic}, {@code ollama}, {@code openrouter}, {@code azure}, …
     * @param weight of its vote, above 0
     * @param baseUrl of the server; absent for the provider's own
     * @param keyVariable environment variable that holds the key; absent for the provider's usual one
     * @param quirks of the model that differ from the built-in table, by name: {@code token_parameter}, {@code effort}, {@code omit} …
     * @param prices what its tokens cost; absent when unknown
     */
    public record Model(
            String name,
            String provider,
            double weight,
            @Nullable String baseUrl,
            @Nullable String keyVariable,
            Map<String, String> quirks,
            @Nullable Prices prices) {
        public Model {
            quirks = Collections.unmodifiableMap(new TreeMap<>(quirks));
        }

        public Model(
                String name, String provider, double weight, @Nullable String baseUrl, @Nullable String keyVariable) {
            this(name, provider, weight, baseUrl, keyVariable, Map.of(), null);
        }
    }

    /**
     * Prices per million tokens, in a currency of the user's choice, the same for all models.
     *
     * @param input of what is sent
     * @param output of what comes back, reasoning included
     */
    public record Prices(double input, double output) {}

    /**
     * @param autoCommit whether accepted changes are committed on the run's branch; else they are written as patches
     * @param autoRevert whether refused attempts get a revert commit on the attempts ref
     * @param branchPrefix of the run's branch
     * @param commitMessageTemplate first line of an accepted commit
     * @param push remote that a run's commits and records are shared with; {@code none}, {@code true} meaning {@code origin}
     * @param keepSamplesDays days that raw samples are kept in the history; 0 for ever
     */
    public record Git(
            boolean autoCommit,
            boolean autoRevert,
            String branchPrefix,
            String commitMessageTemplate,
            String push,
            int keepSamplesDays) {
        /** Shared with nobody. */
        public Git(boolean autoCommit, boolean autoRevert, String branchPrefix, String commitMessageTemplate) {
            this(autoCommit, autoRevert, branchPrefix, commitMessageTemplate, "none", 90);
        }

        /** The remote to share with; empty for none. */
        public Optional<String> remote() {
            return switch (push) {
                case "none", "false" -> Optional.empty();
                case "true" -> Optional.of("origin");
                default -> Optional.of(push);
            };
        }
    }

    /**
     * @param requiredFor when models must vote
     * @param votingWeights by criterion, summing to 1
     * @param minimumAgreement 0 to 1
     * @param tieBreaking what happens to contested attempts
     * @param criticalPaths globs of source files, relative to the build's top folder, that {@code critical_paths} means
     */
    public record Consensus(
            RequiredFor requiredFor,
            Map<String, Double> votingWeights,
            double minimumAgreement,
            TieBreaking tieBreaking,
            List<String> criticalPaths) {
        public Consensus {
            votingWeights = Collections.unmodifiableMap(new TreeMap<>(votingWeights));
            criticalPaths = List.copyOf(criticalPaths);
        }

        public Consensus(
                RequiredFor requiredFor,
                Map<String, Double> votingWeights,
                double minimumAgreement,
                TieBreaking tieBreaking) {
            this(requiredFor, votingWeights, minimumAgreement, tieBreaking, List.of());
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
     * @param sandbox what must be around JVMs that run candidates
     * @param coverage least coverage of a target by what candidates are compared on
     * @param inputSeconds of CPU time to find further inputs for a target, and less than half of it for each candidate; 0 for
     *     none
     * @param inputSeed that they are made with
     * @param floatTolerance relative difference of two floating-point numbers that counts as none; 0 for bit by bit
     */
    public record Verification(
            List<String> allow,
            int maximumAttempts,
            Sandboxing sandbox,
            Floors coverage,
            int inputSeconds,
            long inputSeed,
            double floatTolerance) {
        public Verification {
            allow = List.copyOf(allow);
        }

        public Verification(List<String> allow, int maximumAttempts) {
            this(allow, maximumAttempts, Sandboxing.AUTO, new Floors(60, 50), 3, 1, 0);
        }
    }

    /**
     * Per cent of a target that recorded and replayed calls must reach; an attempt on one with less is held.
     *
     * @param line 0 to 100; 0 for no floor
     * @param branch 0 to 100; 0 for no floor
     * @param mutation mutants that tests or replay must notice, 0 to 100; 0 for no floor: then no mutant is made
     */
    public record Floors(double line, double branch, double mutation) {
        /** Without mutants. */
        public Floors(double line, double branch) {
            this(line, branch, 0);
        }
    }

    /** What must be around JVMs that run candidates. */
    public enum Sandboxing {
        /** A sandbox where there is one; without it candidates of rules run all the same, those of others do not. */
        AUTO,
        /** A sandbox, or nothing runs. */
        REQUIRED,
        /** None: candidates run with limits alone. */
        NONE
    }

    /**
     * What a target has to reach in absolute terms; the search for it stops there.
     *
     * @param latency of one call, with its unit: {@code 500ms}; absent for none
     * @param memory that one call at a time needs: {@code 512MB}; absent for none
     * @param throughput of one thread: {@code 100/s}; absent for none
     * @param percentile of the calls that latency means, 1 to 100
     */
    public record Objectives(
            @Nullable String latency,
            @Nullable String memory,
            @Nullable String throughput,
            int percentile) {
        static final Objectives NONE = new Objectives(null, null, null, 95);
    }

    /**
     * What processor time costs the user, for the saving a month in reports. Without a price none is stated.
     *
     * @param cpuHour money for an hour of one processor, above 0; absent for none
     * @param currency as the user writes it; absent for none
     * @param cpuHoursPerMonth of the whole application, above 0; absent when unknown
     * @param calls of single methods
     */
    public record Cost(
            @Nullable Double cpuHour,
            @Nullable String currency,
            @Nullable Double cpuHoursPerMonth,
            List<Calls> calls) {
        static final Cost NONE = new Cost(null, null, null, List.of());

        public Cost {
            calls = List.copyOf(calls);
        }
    }

    /**
     * How often a method is called.
     *
     * @param target {@code pkg.Class#method}, with or without parameters
     * @param perMonth calls a month, above 0
     */
    public record Calls(String target, double perMonth) {}
}
