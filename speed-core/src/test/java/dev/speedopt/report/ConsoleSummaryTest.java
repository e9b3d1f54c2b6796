package dev.speedopt.report;

import org.junit.jupiter.api.Test;

class ConsoleSummaryTest {
    private final String summary =
            String.join("\n", ConsoleSummary.lines(Fixtures.run(), "target/speed/report/index.html"));

    @Test
    void print() {
        System.err.println(summary);
    }
}
