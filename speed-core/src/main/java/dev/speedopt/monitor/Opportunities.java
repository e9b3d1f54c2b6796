package dev.speedopt.monitor;

import dev.speedopt.report.text.VisibleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of {@code analysis.json} is of interest here.
 *
 * @param opportunities the best first
 */
record Opportunities(List<Entry> opportunities) {
    private static final int MOST = 10;

    /**
     * One method.
     *
     * @param target selector form
     * @param reasons for its place
     */
    record Entry(String target, @Nullable List<String> reasons) {
        private String line() {
            String why = reasons == null || reasons.isEmpty() ? "" : ": " + reasons.get(0);
            return VisibleText.line(target + why);
        }
    }

    /** The best ones, one line each. */
    List<String> lines() {
        return opportunities.stream().limit(MOST).map(Entry::line).toList();
    }
}
