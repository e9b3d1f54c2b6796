package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project was at one point, for later checks: its code by commit, and what its tests did with each target.
 *
 * @param schema version of this format, from 1
 * @param name of the baseline
 * @param id unique
 * @param created ISO-8601 instant
 * @param project name of the user's project
 * @param commit full id; the code that later versions are run against
 * @param environment JDK, CPU, operating system, plugin version, one line each
 * @param targets in order
 * @param noise of the machine at that time; absent when it was not measured
 */
public record StoredBaseline(
        int schema,
        String name,
        String id,
        String created,
        String project,
        String commit,
        List<String> environment,
        List<BaselineTarget> targets,
        @Nullable NoiseReport noise) {
    public StoredBaseline {
        environment = List.copyOf(environment);
        targets = List.copyOf(targets);
    }

    /**
     * One target.
     *
     * @param target in selector form
     * @param file source file, relative to the repository's top, with {@code /}
     * @param blob Git's id of the source file's content
     * @param calls that the tests made
     * @param distinct of them that were recorded
     * @param workload digest of the recorded calls, hexadecimal SHA-256: another digest means that the tests do something else
     * @param tests classes of tests that reach it
     */
    public record BaselineTarget(
            String target, String file, String blob, long calls, int distinct, String workload, List<String> tests) {
        public BaselineTarget {
            tests = List.copyOf(tests);
        }
    }
}
