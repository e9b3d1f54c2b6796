package dev.speedopt.report.html;

import dev.speedopt.evidence.Rung;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.RunView;
import java.util.List;
import java.util.Map;

/** Where the time went: each rung's share as a bar, with its figure. */
public final class TimeHtml {
    private TimeHtml() {}

    static Markup of(RunView view) {
        Map<Rung, Long> spent = view.time();
        long most = spent.values().stream().mapToLong(Long::longValue).max().orElse(0);
        TableHtml table = new TableHtml("Time that all proposals spent on each rung", List.of("Rung", "Time", "Share"));
        spent.forEach((rung, millis) -> table.row(
                List.of(new Markup().text(rung.label()), new Markup().text(Numbers.wall(millis)), bar(millis, most))));
        return new Markup()
                .open("div")
                .leaf("h3", "Time spent, by rung")
                .add(table.end())
                .close();
    }

    /** A bar as long as {@code part} is of {@code most}; the figure stands beside it, so that it needs no words. */
    public static Markup bar(long part, long most) {
        long width = most <= 0 ? 0 : Math.max(1, Math.round(100.0 * part / most));
        return new Markup()
                .open(
                        "svg",
                        "class",
                        "speed-bar",
                        "viewBox",
                        "0 0 100 8",
                        "preserveAspectRatio",
                        "none",
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false")
                .empty("rect", "width", String.valueOf(Math.max(0, Math.min(100, width))), "height", "8")
                .close();
    }
}
