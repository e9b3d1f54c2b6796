package dev.speedopt.report.ci;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What a badge server's endpoint badge reads. */
final class BadgeJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private BadgeJson() {}

    static String of(CiReport report) {
        long slower = report.count(CiFinding.State.REGRESSION);
        long faster = report.count(CiFinding.State.FASTER);
        long open = report.count(CiFinding.State.INCONCLUSIVE);
        String message = slower > 0
                ? slower + " slower"
                : faster > 0 ? faster + " can be faster" : open > 0 ? "inconclusive" : "no regression";
        String color = slower > 0 ? "red" : faster > 0 ? "blue" : open > 0 ? "lightgrey" : "brightgreen";
        return MAPPER.createObjectNode()
                        .put("schemaVersion", 1)
                        .put("label", "speed")
                        .put("message", report.goal().equals("suggest") && faster == 0 ? "nothing faster" : message)
                        .put("color", color)
                        .toPrettyString()
                + "\n";
    }
}
