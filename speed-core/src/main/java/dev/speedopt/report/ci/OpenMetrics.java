package dev.speedopt.report.ci;

import dev.speedopt.report.text.VisibleText;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The run as OpenMetrics text, for a text-file collector or GitLab's metrics report. */
final class OpenMetrics {
    private final CiReport report;
    private final StringBuilder text = new StringBuilder();

    private OpenMetrics(CiReport report) {
        this.report = report;
    }

    static String of(CiReport report) {
        return new OpenMetrics(report).write();
    }

    private String write() {
        family("speed_run_info", "info", "", "The run that these figures are of.");
        sample(
                "speed_run_info",
                label("goal", report.goal()) + "," + label("project", report.project()) + ","
                        + label("run", report.run()) + "," + label("version", report.version()),
                1);
        family("speed_run_duration_seconds", "gauge", "seconds", "Wall time of the run.");
        sample("speed_run_duration_seconds", label("goal", report.goal()), report.millis() / 1000.0);
        family("speed_findings", "gauge", "", "Methods by how they stand.");
        for (CiFinding.State state : CiFinding.State.values()) {
            sample("speed_findings", label("state", state.label()), (double) report.count(state));
        }
        times(
                "speed_target_before_seconds",
                "seconds",
                "Time a call before the change.",
                times -> perSecond(times.before()));
        times(
                "speed_target_after_seconds",
                "seconds",
                "Time a call after the change.",
                times -> perSecond(times.after()));
        times(
                "speed_target_change_ratio",
                "ratio",
                "Change of time; 0.1 is ten per cent more.",
                times -> times.change() / 100);
        times(
                "speed_target_change_lower_ratio",
                "ratio",
                "Lower confidence bound of the change.",
                times -> times.lower() / 100);
        times(
                "speed_target_change_upper_ratio",
                "ratio",
                "Upper confidence bound of the change.",
                times -> times.upper() / 100);
        return text.append("# EOF\n").toString();
    }

    private void times(String name, String unit, String help, Function<CiFinding.Times, @Nullable Double> figure) {
        boolean first = true;
        for (CiFinding finding : report.findings()) {
            Double value = finding.times() == null ? null : figure.apply(finding.times());
            if (value != null && Double.isFinite(value)) {
                if (first) {
                    family(name, "gauge", unit, help);
                    first = false;
                }
                sample(
                        name,
                        label("target", finding.target()) + ","
                                + label("state", finding.state().label()),
                        value);
            }
        }
    }

    private void family(String name, String type, String unit, String help) {
        String family = type.equals("info") ? name.replaceFirst("_info$", "") : name;
        text.append("# TYPE ").append(family).append(' ').append(type).append('\n');
        if (!unit.isEmpty()) {
            text.append("# UNIT ").append(family).append(' ').append(unit).append('\n');
        }
        text.append("# HELP ").append(family).append(' ').append(help).append('\n');
    }

    private void sample(String name, String labels, double value) {
        text.append(name)
                .append('{')
                .append(labels)
                .append("} ")
                .append(number(value))
                .append('\n');
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static @Nullable Double perSecond(@Nullable Double nanos) {
        return nanos == null ? null : nanos / 1e9;
    }

    private static String label(String name, String value) {
        return name + "=\"" + VisibleText.line(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
