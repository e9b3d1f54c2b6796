package dev.speedopt.report.ci;

import dev.speedopt.report.Markdown;
import dev.speedopt.report.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The run as Markdown for a job's summary page: one table, no code. */
final class StepSummary {
    private static final int MOST = 200;
    private static final int NOTES = 20;

    private StepSummary() {}

    static String of(CiReport report) {
        Markdown page = new Markdown();
        page.heading(2, "speed:" + report.goal());
        page.paragraph(Markdown.text(report.headline()));
        if (!report.findings().isEmpty()) {
            page.table(
                    List.of("Method", "State", "Before", "After", "Change", "Surely between"),
                    report.findings().stream().limit(MOST).map(StepSummary::row).toList());
        }
        if (report.findings().size() > MOST) {
            page.paragraph((report.findings().size() - MOST) + " more are in the artifacts.");
        }
        report.notes().stream().limit(NOTES).forEach(note -> page.item(Markdown.text(note)));
        return page.toString();
    }

    private static List<String> row(CiFinding finding) {
        List<String> cells = new ArrayList<>(
                List.of(Markdown.text(finding.target()), finding.state().label()));
        CiFinding.Times times = finding.times();
        cells.add(time(times == null ? null : times.before()));
        cells.add(time(times == null ? null : times.after()));
        cells.add(times == null ? "–" : percent(times.change()) + " %");
        cells.add(times == null ? "–" : percent(times.lower()) + " and " + percent(times.upper()) + " %");
        return cells;
    }

    private static String percent(double value) {
        return Math.abs(value) < 1e6 ? String.format(Locale.ROOT, "%+.1f", value) : "?";
    }

    private static String time(@Nullable Double nanos) {
        return nanos == null ? "–" : Numbers.time(nanos);
    }
}
