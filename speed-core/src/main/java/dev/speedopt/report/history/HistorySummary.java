package dev.speedopt.report.history;

import dev.speedopt.history.Effectiveness;
import dev.speedopt.history.History;
import dev.speedopt.report.text.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a user reads in the terminal after {@code speed:history}. */
public final class HistorySummary {
    private static final int MOST = 8;

    private HistorySummary() {}

    /** Lines to print as they are. */
    public static List<String> lines(History history, List<Path> files) {
        List<String> lines =
                new ArrayList<>(List.of(HistoryText.headline(history) + ":", "  " + HistoryText.subtitle(history)));
        HistoryText.advice(history).stream().limit(MOST).forEach(line -> lines.add("  ! " + ascii(line)));
        for (Effectiveness each : history.proposers().stream().limit(MOST).toList()) {
            List<String> cells = HistoryText.effectiveness(each);
            lines.add(
                    "  " + ascii(cells.get(0)) + ": " + ascii(cells.get(1)) + " accepted, gain " + ascii(cells.get(2)));
        }
        if (!history.unreadable().isEmpty()) {
            lines.add("  " + history.unreadable().size() + " entries could not be read; the report names them");
        }
        lines.add("");
        files.forEach(file -> lines.add("Written   " + VisibleText.line(file.toString())));
        return lines;
    }

    private static String ascii(String text) {
        return VisibleText.line(text).replace("→", "->").replace("×", "x").replace("µ", "u");
    }
}
