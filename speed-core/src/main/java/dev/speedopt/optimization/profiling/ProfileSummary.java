package dev.speedopt.optimization.profiling;

import dev.speedopt.analysis.profile.HotMethod;
import dev.speedopt.analysis.profile.ProfileDocument;
import dev.speedopt.report.TextTable;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a user reads after {@code speed:profile}, within 93 columns. */
public final class ProfileSummary {
    private static final int WIDTH = 89;
    private static final int ROWS = 15;
    private static final int WITH_LINES = 5;
    private static final int LINES = 3;

    private final ProfileDocument document;
    private final List<String> lines = new ArrayList<>();

    private ProfileSummary(ProfileDocument document) {
        this.document = document;
    }

    /** Lines to print as they are. */
    public static List<String> lines(Profiler.Result result) {
        ProfileSummary summary = new ProfileSummary(result.document());
        summary.head();
        summary.table();
        summary.notes();
        // Paths must stay in one piece for copying.
        summary.lines.add("");
        summary.lines.add("Flame graph  " + result.flameGraph());
        summary.lines.add("Figures      " + result.json());
        return List.copyOf(summary.lines);
    }

    private void head() {
        wrap(
                "",
                "Profile of " + document.source()
                        + (document.rounds() == 0 ? "" : ", run " + Numbers.count(document.rounds(), "time", "times"))
                        + ". " + document.confidence() + "; "
                        + Numbers.count(document.elsewhere(), "sample", "samples") + " of other code alone.");
        lines.add("");
    }

    private void table() {
        List<HotMethod> methods = document.methods();
        if (methods.isEmpty()) {
            lines.add(String.format(
                    Locale.ROOT, "No method of the project reaches %.2f %% (speed.threshold).", document.threshold()));
            return;
        }
        TextTable table = new TextTable(List.of(40, 22, 10, 10))
                .row(cells("Method", "Self [95 %]", "Total", "Allocation"))
                .rule();
        methods.stream().limit(ROWS).forEach(each -> table.row(row(each)));
        lines.addAll(table.lines());
        lines.add(String.format(
                Locale.ROOT,
                "%s of at least %.2f %% by time or allocation%s",
                Numbers.count(methods.size(), "bottleneck", "bottlenecks"),
                document.threshold(),
                methods.size() > ROWS ? "; " + (methods.size() - ROWS) + " are not shown" : ""));
        for (HotMethod hot : methods.stream()
                .filter(each -> !each.lines().isEmpty())
                .limit(WITH_LINES)
                .toList()) {
            lines.add("");
            lines.add(VisibleText.line(hot.method()) + ":");
            hot.lines().stream()
                    .limit(LINES)
                    .forEach(line -> wrap(
                            "  ",
                            String.format(Locale.ROOT, "%5.1f %% in line %d  ", line.share(), line.line())
                                    + line.text()));
        }
    }

    private static List<List<String>> row(HotMethod hot) {
        Double allocation = hot.allocation();
        return cells(
                VisibleText.line(name(hot.method())),
                String.format(Locale.ROOT, "%.1f %% [%.1f, %.1f]", hot.self(), hot.selfLower(), hot.selfUpper()),
                String.format(Locale.ROOT, "%.1f %%", hot.total()),
                allocation == null ? "" : String.format(Locale.ROOT, "%.1f %%", allocation));
    }

    private static List<List<String>> cells(String... texts) {
        return Arrays.stream(texts).map(List::of).toList();
    }

    private void notes() {
        if (!document.notes().isEmpty()) {
            lines.add("");
            lines.add("Notes:");
            document.notes().forEach(note -> wrap("  ", note));
        }
    }

    /** {@code Foo#bar} of {@code org.acme.Foo#bar(int)}. */
    private static String name(String selector) {
        String method = selector.substring(0, selector.indexOf('('));
        return method.substring(method.lastIndexOf('.', method.indexOf('#')) + 1)
                .replace('$', '.');
    }

    private void wrap(String indent, String text) {
        List<String> wrapped = TextTable.wrap(VisibleText.line(text), WIDTH - indent.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(indent + (i == 0 ? "" : "  ") + wrapped.get(i));
        }
    }
}
