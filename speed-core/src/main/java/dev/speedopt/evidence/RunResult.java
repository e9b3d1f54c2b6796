package dev.speedopt.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened in one run; the JSON of this record is what reports are made of.
 *
 * @param schema version of this format, from 1
 * @param run id: {@code 20261122-231501-3f2a}
 * @param started ISO-8601 instant
 * @param project name of the user's project
 * @param base commit that the run started from; absent outside Git
 * @param branch that accepted changes went to; absent when there is none
 * @param environment JDK, CPU, operating system, plugin version, one line each
 * @param attempts in order
 * @param skipped targets that were not attempted, each with its reason
 * @param notes things a reader should know: tests left out, sandbox missing, noise
 * @param millis wall time
 * @param objectives of the user's, held against what was there and what was accepted; empty where there are none
 * @param models what models cost, by model and attempt; empty where none was asked
 * @param impacts what accepted changes mean beyond their methods; empty where none was accepted
 * @param settings in what the run differed from the defaults: {@code thresholds.minimum_improvement=15}
 * @param flames where the time of accepted changes went, before and after; empty where none was accepted
 */
public record RunResult(
        int schema,
        String run,
        String started,
        String project,
        @Nullable String base,
        @Nullable String branch,
        List<String> environment,
        List<Attempt> attempts,
        List<SkippedTarget> skipped,
        List<String> notes,
        long millis,
        List<ObjectiveResult> objectives,
        List<ModelExpense> models,
        List<Impact> impacts,
        List<String> settings,
        List<FlameGraphs> flames) {
    public RunResult {
        environment = List.copyOf(environment);
        attempts = List.copyOf(attempts);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
        objectives = copy(objectives);
        models = copy(models);
        impacts = copy(impacts);
        settings = copy(settings);
        flames = copy(flames);
    }

    /** Without impacts and flame graphs, and with the defaults. */
    public RunResult(
            int schema,
            String run,
            String started,
            String project,
            @Nullable String base,
            @Nullable String branch,
            List<String> environment,
            List<Attempt> attempts,
            List<SkippedTarget> skipped,
            List<String> notes,
            long millis,
            List<ObjectiveResult> objectives,
            List<ModelExpense> models) {
        this(
                schema,
                run,
                started,
                project,
                base,
                branch,
                environment,
                attempts,
                skipped,
                notes,
                millis,
                objectives,
                models,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with another state of one of its attempts. */
    public RunResult with(Attempt another) {
        return new RunResult(
                schema,
                run,
                started,
                project,
                base,
                branch,
                environment,
                attempts.stream()
                        .map(each -> each.id() == another.id() ? another : each)
                        .toList(),
                skipped,
                notes,
                millis,
                objectives,
                models,
                impacts,
                settings,
                flames);
    }

    /** Where the time of an attempt's versions went; null when nobody looked. */
    public @Nullable FlameGraphs flames(Attempt attempt) {
        return flames.stream()
                .filter(graphs -> graphs.attempt() == attempt.id())
                .findFirst()
                .orElse(null);
    }

    /** What an attempt means beyond its method; null when nobody looked. */
    public @Nullable Impact impact(Attempt attempt) {
        return impacts.stream()
                .filter(impact -> impact.attempt() == attempt.id())
                .findFirst()
                .orElse(null);
    }

    /** The same run as far as it is about some of its attempts: without what belongs to the whole. */
    public RunResult about(List<Attempt> some, String part) {
        Set<Integer> ids = some.stream().map(Attempt::id).collect(Collectors.toSet());
        return new RunResult(
                schema,
                run,
                started,
                part,
                base,
                branch,
                environment,
                some,
                List.of(),
                List.of(),
                millis,
                List.of(),
                models.stream().filter(spent -> ids.contains(spent.attempt())).toList(),
                impacts.stream()
                        .filter(impact -> ids.contains(impact.attempt()))
                        .toList(),
                settings,
                flames.stream().filter(graphs -> ids.contains(graphs.attempt())).toList());
    }

    /** Evidence that was written before there were objectives, models' costs, impacts, settings or flame graphs has none. */
    private static <T> List<T> copy(@Nullable List<T> written) {
        return written == null ? List.of() : List.copyOf(written);
    }

    /**
     * A target that was not attempted.
     *
     * @param target selector form
     * @param reason one sentence
     */
    public record SkippedTarget(String target, String reason) {}
}
