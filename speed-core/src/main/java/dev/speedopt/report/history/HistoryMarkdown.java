package dev.speedopt.report.history;

import static dev.speedopt.report.Markdown.text;

import dev.speedopt.history.Effectiveness;
import dev.speedopt.history.History;
import dev.speedopt.history.Trend;
import dev.speedopt.report.Markdown;
import dev.speedopt.report.text.Numbers;
import java.util.List;

/** The history as one Markdown page. */
public final class HistoryMarkdown {
    private HistoryMarkdown() {}

    public static String of(String project, History history) {
        Markdown out = new Markdown();
        out.heading(1, HistoryText.headline(history));
        out.paragraph(text(project) + ": " + HistoryText.subtitle(history));
        HistoryText.advice(history).forEach(line -> out.item(text(line)));
        if (history.attempts() == 0) {
            return out.paragraph("A run leaves its attempts in refs/speed/data: mvn speed:optimize")
                    .toString();
        }
        out.heading(2, "By Month");
        history.months()
                .forEach(month ->
                        out.fact(month.month(), HistoryText.share(month.accepted(), month.attempts()) + " accepted"));
        out.heading(2, "Refused, by Rung");
        HistoryText.refusals(history).forEach((rung, count) -> out.fact(rung, String.valueOf(count)));
        out.heading(2, "Trends").paragraph(HistoryText.ON_TRENDS);
        out.table(
                List.of("Target", "Clock", "Runs", "First → Last", "Lasting Changes"),
                history.trends().stream().map(HistoryMarkdown::trend).toList());
        out.heading(2, "What Works: Rules and Models").table(HistoryText.EFFECTIVENESS, rows(history.proposers()));
        out.heading(2, "What Works: Strategies").table(HistoryText.EFFECTIVENESS, rows(history.strategies()));
        out.heading(2, "Votes and What Became of Them");
        out.table(
                HistoryText.CALIBRATION,
                history.voters().stream()
                        .map(voter -> HistoryText.calibration(voter).stream()
                                .map(Markdown::text)
                                .toList())
                        .toList());
        out.paragraph(HistoryText.ON_CALIBRATION);
        if (!history.unreadable().isEmpty()) {
            out.heading(2, "Not Readable");
            history.unreadable().forEach(path -> out.item(text(path)));
        }
        return out.toString();
    }

    private static List<List<String>> rows(List<Effectiveness> all) {
        return all.stream()
                .map(each -> HistoryText.effectiveness(each).stream()
                        .map(Markdown::text)
                        .toList())
                .toList();
    }

    private static List<String> trend(Trend trend) {
        List<Trend.Point> points = trend.points();
        return List.of(
                text(trend.target()),
                HistoryText.clock(trend),
                String.valueOf(points.size()),
                Numbers.times(
                                points.get(0).originalNanos(),
                                points.get(points.size() - 1).originalNanos())
                        .toString(),
                trend.shifts().isEmpty()
                        ? "none"
                        : text(String.join(
                                "; ",
                                trend.shifts().stream()
                                        .map(shift -> HistoryText.shift(shift) + ", " + HistoryText.between(shift))
                                        .toList())));
    }
}
