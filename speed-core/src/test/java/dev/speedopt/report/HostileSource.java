package dev.speedopt.report;

import java.util.stream.Stream;

/** The hostile texts for tests of other rooms of reports. */
public final class HostileSource {
    private HostileSource() {}

    public static Stream<String> all() {
        return HostileTexts.all();
    }
}
