package dev.speedopt.report;

import dev.speedopt.evidence.Rejudged;
import dev.speedopt.report.text.Interval;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** What a user reads after {@code speed:decide}: each stored measurement, its verdict then and by other thresholds. */
public final class DecisionSummary {
    private DecisionSummary() {}

    /**
     * @param thresholds judged by, in a sentence without its full stop
     * @return lines to print as they are
     */
    public static List<String> lines(String thresholds, List<Rejudged> judged) {
        List<String> lines =
                new ArrayList<>(List.of("Judged by " + thresholds + "; nothing was measured or committed.", ""));
        TextTable table = new TextTable(List.of(27, 7, 25, 13, 13))
                .row(List.of(
                        List.of("Target"),
                        List.of("Pairs"),
                        List.of("Improvement [interval]"),
                        List.of("Before"),
                        List.of("Now")))
                .rule();
        for (Rejudged each : judged) {
            table.row(List.of(
                    List.of((each.attempt() > 0 ? "#" + each.attempt() + " " : "") + VisibleText.line(each.target())),
                    List.of(each.pairs() + " of " + each.stored().pairs().size()),
                    List.of(
                            Numbers.percent(each.stored().improvement()),
                            new Interval(each.lower(), each.upper()).bracketed()),
                    List.of(each.stored().verdict().label()),
                    List.of(each.now().label() + (each.now() == each.stored().verdict() ? "" : " (!)"))));
        }
        lines.addAll(table.lines());
        lines.add("");
        for (Rejudged each : judged) {
            String name = (each.attempt() > 0 ? "#" + each.attempt() + " " : "") + VisibleText.line(each.target());
            lines.addAll(TextTable.wrap(
                    name + ": " + each.now().label() + ", " + ConsoleSummary.ascii(each.reason()),
                    ConsoleSummary.WIDTH));
        }
        return List.copyOf(lines);
    }
}
