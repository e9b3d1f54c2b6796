package dev.speedopt.report.history;

import dev.speedopt.history.Calibration;
import dev.speedopt.history.Effectiveness;
import dev.speedopt.history.History;
import dev.speedopt.history.Trend;
import dev.speedopt.report.PageStyle;
import dev.speedopt.report.chart.CalibrationChart;
import dev.speedopt.report.chart.Chart;
import dev.speedopt.report.chart.TrendChart;
import dev.speedopt.report.html.Facts;
import dev.speedopt.report.html.TableHtml;
import dev.speedopt.report.html.TimeHtml;
import dev.speedopt.report.text.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The history as one page without a script. */
public final class HistoryHtml {
    private static final int MOST_CHARTS = 40;

    private HistoryHtml() {}

    public static String page(String project, History history, PageStyle style) {
        Markup out = new Markup().open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        style.head(out, "Speed history · " + project);
        out.open("body", "class", "speed-page").open("div", "class", "speed-report");
        out.open("header")
                .leaf("p", "speed · " + project + " · history", "class", "speed-identity")
                .leaf("h1", HistoryText.headline(history))
                .close();
        out.open("main").add(fragment(history)).close();
        return "<!DOCTYPE html>\n" + out.close().close().close() + "\n";
    }

    /** Without the page around it; headings begin at the second level. */
    public static Markup fragment(History history) {
        Markup out = new Markup().leaf("p", HistoryText.subtitle(history), "class", "speed-lead");
        if (history.attempts() == 0) {
            return out.leaf(
                            "p",
                            "A run leaves its attempts in refs/speed/data: mvn speed:optimize. Those of other machines:")
                    .add(Facts.block(
                            "git fetch origin 'refs/speed/*:refs/speed/*'", "Command that fetches the history"));
        }
        List<String> advice = HistoryText.advice(history);
        if (!advice.isEmpty()) {
            out.leaf("h2", "What to look at").add(Facts.items(advice));
        }
        out.open("div", "class", "speed-columns")
                .add(months(history))
                .add(refusals(history))
                .close();
        out.leaf("h2", "Trends").leaf("p", HistoryText.ON_TRENDS).add(trends(history));
        out.leaf("h2", "What works: rules and models").add(effectiveness("Rules and models", history.proposers()));
        out.leaf("h2", "What works: strategies").add(effectiveness("Strategies", history.strategies()));
        out.leaf("h2", "Votes and what became of them").add(voters(history));
        if (!history.unreadable().isEmpty()) {
            out.leaf("h2", "Not readable").leaf("p", "These entries were written by another version, or are damaged:");
            out.add(Facts.items(history.unreadable()));
        }
        return out;
    }

    private static Markup months(History history) {
        TableHtml table = new TableHtml("Attempts by month", List.of("Month", "Accepted", "Attempts"));
        long most = history.months().stream()
                .mapToLong(History.Month::attempts)
                .max()
                .orElse(0);
        history.months()
                .forEach(month -> table.row(List.of(
                        text(month.month()),
                        text(HistoryText.share(month.accepted(), month.attempts())),
                        TimeHtml.bar(month.attempts(), most))));
        return new Markup().open("div").leaf("h2", "By month").add(table.end()).close();
    }

    private static Markup refusals(History history) {
        TableHtml table = new TableHtml("How many attempts each rung refused", List.of("Rung", "Refused", "Share"));
        Map<String, Integer> refusals = HistoryText.refusals(history);
        long most =
                refusals.values().stream().mapToLong(Integer::longValue).max().orElse(0);
        if (refusals.isEmpty()) {
            return new Markup()
                    .open("div")
                    .leaf("h2", "Refused, by rung")
                    .leaf("p", "No attempt was refused.")
                    .close();
        }
        refusals.forEach((rung, count) ->
                table.row(List.of(text(rung), text(String.valueOf(count)), TimeHtml.bar(count, most))));
        return new Markup()
                .open("div")
                .leaf("h2", "Refused, by rung")
                .add(table.end())
                .close();
    }

    private static Markup trends(History history) {
        if (history.trends().isEmpty()) {
            return new Markup().leaf("p", "No target was measured in two runs yet.");
        }
        Markup out = new Markup().open("div", "class", "speed-charts");
        List<Trend> shown = history.trends().stream()
                .sorted(Comparator.comparingInt((Trend trend) -> -trend.shifts().size())
                        .thenComparingInt(trend -> -trend.points().size()))
                .limit(MOST_CHARTS)
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            Trend trend = shown.get(i);
            Chart chart = TrendChart.draw("trend-" + i, trend);
            out.open("figure")
                    .open("figcaption")
                    .add(Facts.name(trend.target()))
                    .text(", " + HistoryText.clock(trend))
                    .close();
            out.add(chart.inline());
            trend.shifts()
                    .forEach(shift -> out.leaf(
                            "p",
                            (shift.slower() ? "▲ " : "▼ ") + HistoryText.shift(shift) + "; "
                                    + HistoryText.between(shift) + ".",
                            "class",
                            "speed-card-small"));
            out.close();
        }
        out.close();
        int more = history.trends().size() - shown.size();
        return more <= 0 ? out : out.leaf("p", "And " + more + " more targets, in the JSON.");
    }

    private static Markup effectiveness(String caption, List<Effectiveness> all) {
        TableHtml table = new TableHtml(caption, HistoryText.EFFECTIVENESS);
        all.forEach(each -> table.row(
                HistoryText.effectiveness(each).stream().map(HistoryHtml::text).toList()));
        return new Markup().add(table.end()).leaf("p", "Shares are given with their 95% interval (Wilson).");
    }

    private static Markup voters(History history) {
        if (history.voters().isEmpty()) {
            return new Markup().leaf("p", "No vote was taken yet.");
        }
        TableHtml table = new TableHtml("Voters", HistoryText.CALIBRATION);
        history.voters()
                .forEach(voter -> table.row(HistoryText.calibration(voter).stream()
                        .map(HistoryHtml::text)
                        .toList()));
        Markup out = new Markup()
                .add(table.end())
                .leaf("p", HistoryText.ON_CALIBRATION)
                .open("div", "class", "speed-charts");
        for (int i = 0; i < history.voters().size(); i++) {
            Calibration voter = history.voters().get(i);
            if (!voter.bins().isEmpty()) {
                out.open("figure")
                        .leaf("figcaption", voter.voter())
                        .add(CalibrationChart.draw("voter-" + i, voter).inline())
                        .close();
            }
        }
        return out.close();
    }

    private static Markup text(String text) {
        return new Markup().text(text);
    }
}
