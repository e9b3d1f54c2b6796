package dev.speedopt.evidence;

import java.util.List;

/**
 * Two versions of one file, compared method by method; nothing is committed.
 *
 * @param schema version of this format, from 1
 * @param run id
 * @param started ISO-8601 instant
 * @param project name of the user's project
 * @param file source file, relative to the build's top folder, with {@code /}
 * @param original what the original is, for people
 * @param candidate what the candidate is, for people
 * @param diff unified diff of the two
 * @param environment JDK, CPU, operating system, plugin version, one line each
 * @param comparisons one a method
 * @param notes things a reader should know
 * @param millis wall time
 */
public record BenchmarkResult(
        int schema,
        String run,
        String started,
        String project,
        String file,
        String original,
        String candidate,
        String diff,
        List<String> environment,
        List<Comparison> comparisons,
        List<String> notes,
        long millis) {
    public BenchmarkResult {
        environment = List.copyOf(environment);
        comparisons = List.copyOf(comparisons);
        notes = List.copyOf(notes);
    }
}
