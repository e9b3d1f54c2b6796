package dev.speedopt.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How quiet a machine is for measuring, from pairs of forks that both run the same code.
 *
 * @param schema version of this format, from 1
 * @param created ISO-8601 instant
 * @param verdict what follows
 * @param reason of the verdict, in a sentence
 * @param runs of identical pairs, one a workload
 * @param findings about the machine, in order
 * @param pairsNeeded by true gain in per cent, how many pairs it would take to tell it from noise; above the configured
 *     maximum it would be called inconclusive
 * @param environment JDK, CPU, operating system, plugin version, one line each
 */
public record NoiseReport(
        int schema,
        String created,
        Verdict verdict,
        String reason,
        List<IdenticalPairs> runs,
        List<Finding> findings,
        Map<String, Integer> pairsNeeded,
        List<String> environment) {
    public NoiseReport {
        runs = List.copyOf(runs);
        findings = List.copyOf(findings);
        pairsNeeded = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(pairsNeeded));
        environment = List.copyOf(environment);
    }

    /** What a machine is good for. */
    public enum Verdict {
        QUIET("quiet"),
        USABLE("usable"),
        TOO_NOISY("too noisy");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    /**
     * Pairs of forks that ran identical code.
     *
     * @param workload that they ran
     * @param pairs that were run
     * @param cpuDeviation robust standard deviation of a pair's log ratio on the CPU clock
     * @param wallDeviation the same on the wall clock
     * @param cpuShare processor time that forks got of the time that they were ready to run, 0 to 1; absent where the system
     *     does not tell
     * @param unwarmed forks that reached no plateau before they were measured
     * @param unsteady pairs of which one fork changed its speed
     * @param problem why there are fewer pairs than were asked for; absent when there are not
     */
    public record IdenticalPairs(
            String workload,
            int pairs,
            double cpuDeviation,
            double wallDeviation,
            @Nullable Double cpuShare,
            int unwarmed,
            int unsteady,
            @Nullable String problem) {}

    /**
     * One thing about the machine.
     *
     * @param subject what was looked at
     * @param good whether it is as it should be for measuring
     * @param found what is there
     * @param cure what to do; empty when nothing needs to be done
     */
    public record Finding(String subject, boolean good, String found, String cure) {}
}
