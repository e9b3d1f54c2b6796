package dev.speedopt.report.ci;

import java.util.List;

/**
 * Everything that CI gets to know about one run, whatever format it wants it in.
 *
 * @param goal {@code suggest} or {@code check}
 * @param project name of the user's project
 * @param version of speed
 * @param run id
 * @param started ISO-8601 instant
 * @param headline the whole in one sentence
 * @param findings in order
 * @param notes what a reader should know, one sentence each
 * @param millis wall time
 */
public record CiReport(
        String goal,
        String project,
        String version,
        String run,
        String started,
        String headline,
        List<CiFinding> findings,
        List<String> notes,
        long millis) {
    public CiReport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** How many findings are in a state. */
    public long count(CiFinding.State state) {
        return findings.stream().filter(each -> each.state() == state).count();
    }

    /** The worst state of a check, the best of suggestions: what a badge shows. */
    public String verdict() {
        if (count(CiFinding.State.REGRESSION) > 0) {
            return "regression";
        }
        if (count(CiFinding.State.FASTER) > 0) {
            return "faster";
        }
        return count(CiFinding.State.INCONCLUSIVE) > 0 ? "inconclusive" : "ok";
    }
}
