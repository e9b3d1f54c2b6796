package dev.speedopt.report.chart;

import static dev.speedopt.report.chart.Scale.number;

import dev.speedopt.history.Calibration;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import java.util.stream.Collectors;

/** Scores of a voter against what became of the attempts: on the diagonal, a score says what will happen. */
public final class CalibrationChart {
    private static final double LEFT = 46;
    private static final double TOP = 8;
    private static final double BOTTOM = 190;
    private static final Scale SCORE = new Scale(0, 1, LEFT, Chart.WIDTH - 12);
    private static final Scale SHARE = new Scale(0, 1, BOTTOM, TOP);

    private CalibrationChart() {}

    /** @param id unique on the page */
    public static Chart draw(String id, Calibration voter) {
        Markup out = new Markup();
        for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            line(out, "speed-grid", LEFT, SHARE.at(tick), Chart.WIDTH - 12, SHARE.at(tick));
            text(out, Math.round(100 * tick) + "%", LEFT - 6, SHARE.at(tick) + 4, "end");
            text(out, Numbers.score(tick), SCORE.at(tick), BOTTOM + 15, tick == 1 ? "end" : "middle");
        }
        line(out, "speed-line-original", SCORE.at(0), SHARE.at(0), SCORE.at(1), SHARE.at(1));
        for (Calibration.Bin bin : voter.bins()) {
            out.empty(
                    "circle",
                    "class",
                    "speed-optimized",
                    "cx",
                    SCORE.x(bin.meanScore()),
                    "cy",
                    SHARE.x(bin.lasting()),
                    "r",
                    number(Math.min(14, 3 + Math.sqrt(bin.ballots()))));
        }
        text(out, "score that it gave → share that lasted; larger: more ballots", LEFT, BOTTOM + 36, "start");
        return new Chart(
                id,
                "Scores and what became of them",
                voter.bins().stream()
                        .map(bin -> "Scores " + Numbers.score(bin.from()) + " to " + Numbers.score(bin.to()) + ": "
                                + Math.round(100 * bin.lasting()) + "% of "
                                + Numbers.count(bin.ballots(), "attempt", "attempts") + " lasted.")
                        .collect(Collectors.joining(" ")),
                (int) BOTTOM + 42,
                out);
    }

    private static void line(Markup out, String kind, double x1, double y1, double x2, double y2) {
        out.empty("line", "class", kind, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
    }

    private static void text(Markup out, String text, double x, double y, String anchor) {
        out.leaf("text", text, "class", "speed-muted", "x", number(x), "y", number(y), "text-anchor", anchor);
    }
}
