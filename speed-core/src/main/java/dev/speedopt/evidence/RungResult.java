package dev.speedopt.evidence;

import java.util.List;

/**
 * What happened on one rung.
 *
 * @param rung which one
 * @param passed whether the attempt climbed it
 * @param summary one sentence: "14 of 14 tests that reach the target pass"
 * @param details what a reader needs to believe or mend it: compiler errors, failing tests, first differing input
 * @param millis wall time spent on it
 */
public record RungResult(Rung rung, boolean passed, String summary, List<String> details, long millis) {
    public RungResult {
        details = List.copyOf(details);
    }

    public static RungResult passed(Rung rung, String summary, long millis) {
        return new RungResult(rung, true, summary, List.of(), millis);
    }

    public static RungResult failed(Rung rung, String summary, List<String> details, long millis) {
        return new RungResult(rung, false, summary, details, millis);
    }
}
