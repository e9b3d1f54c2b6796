package dev.speedopt.optimization.opportunity;

import dev.speedopt.analysis.Finding;
import dev.speedopt.analysis.opportunity.AnalysisDocument;
import dev.speedopt.analysis.opportunity.Opportunity;
import dev.speedopt.report.TextTable;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a user reads after {@code speed:analyze}, within 93 columns. */
public final class AnalysisSummary {
    private static final int WIDTH = 89;
    private static final int ROWS = 20;
    private static final int OUT = 5;

    private final AnalysisDocument document;
    private final List<String> lines = new ArrayList<>();

    private AnalysisSummary(AnalysisDocument document) {
        this.document = document;
    }

    /**
     * Lines to print as they are.
     *
     * @param file where the whole was written
     */
    public static List<String> lines(AnalysisDocument document, Path file) {
        AnalysisSummary summary = new AnalysisSummary(document);
        summary.table();
        summary.out();
        summary.notes();
        summary.end(file);
        return List.copyOf(summary.lines);
    }

    private void table() {
        List<Opportunity> all = document.opportunities();
        if (all.isEmpty()) {
            lines.add("No opportunity: no rule sees a slow pattern in a method that a test leads to.");
            return;
        }
        TextTable table = new TextTable(List.of(3, 35, 7, 5, 4, 6, 21))
                .row(cells("#", "Method", "Time", "Reach", "Gain", "Safety", "Seen in it"))
                .rule();
        all.stream().limit(ROWS).forEach(each -> table.row(row(each)));
        lines.addAll(table.lines());
        if (all.size() > ROWS) {
            lines.add("    and " + (all.size() - ROWS) + " more");
        }
        wrap(
                "",
                document.profile() == null
                        ? "Time is estimated from loops and calls: there is no profile with enough samples."
                        : "Time is from the profile of " + document.profile().source() + ", "
                                + document.profile().confidence() + ".");
    }

    private static List<List<String>> row(Opportunity each) {
        return List.of(
                List.of(String.valueOf(each.rank())),
                List.of(VisibleText.line(name(each.target()))),
                List.of(percent(each.factors().share().value(), 1)),
                List.of(String.format(
                        Locale.ROOT, "%.2f", each.factors().reach().value())),
                List.of(percent(each.factors().gain().value(), 0)),
                List.of(String.format(
                        Locale.ROOT, "%.2f", each.factors().safety().value())),
                each.findings().stream().map(Finding::name).toList());
    }

    private static List<List<String>> cells(String... texts) {
        return java.util.Arrays.stream(texts).map(List::of).toList();
    }

    private void out() {
        if (document.out().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Out:");
        document.out().stream()
                .limit(OUT)
                .forEach(each -> wrap(
                        "  ",
                        name(each.target()) + " ("
                                + each.findings().stream().map(Finding::name).collect(Collectors.joining(", ")) + "): "
                                + bare(each.reasons().get(0))));
        if (document.out().size() > OUT) {
            lines.add("  and " + (document.out().size() - OUT) + " more");
        }
    }

    /** The reason without the word that stands above the list. */
    private static String bare(String reason) {
        return reason.startsWith("Out: ") ? reason.substring("Out: ".length()) : reason;
    }

    private void notes() {
        if (!document.notes().isEmpty()) {
            lines.add("");
            lines.add("Notes:");
            document.notes().forEach(note -> wrap("  ", note));
        }
    }

    private void end(Path file) {
        lines.add("");
        int files = document.modules().stream()
                .mapToInt(AnalysisDocument.Module::files)
                .sum();
        int methods = document.modules().stream()
                .mapToInt(AnalysisDocument.Module::methods)
                .sum();
        wrap(
                "",
                Numbers.count(methods, "method", "methods") + " in " + Numbers.count(files, "file", "files") + " of "
                        + Numbers.count(document.modules().size(), "module", "modules") + ", "
                        + Numbers.wall(document.millis()) + ": "
                        + document.opportunities().size() + " worth trying, "
                        + document.out().size() + " out, no rule has anything to say about "
                        + document.silent().methods().size() + ".");
        // A path must stay in one piece for copying.
        lines.add("Callers, tests, reasons: " + file);
        if (!document.opportunities().isEmpty()) {
            lines.add("Next    mvn speed:optimize -Dspeed.target='"
                    + VisibleText.line(document.opportunities().get(0).target()) + "'");
        }
    }

    /** {@code Foo#bar} of {@code org.acme.Foo#bar(int)}. */
    private static String name(String selector) {
        String method = selector.substring(0, selector.indexOf('('));
        return method.substring(method.lastIndexOf('.', method.indexOf('#')) + 1)
                .replace('$', '.');
    }

    private static String percent(double share, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f %%", 100 * share);
    }

    private void wrap(String indent, String text) {
        List<String> wrapped = TextTable.wrap(VisibleText.line(text), WIDTH - indent.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(indent + (i == 0 ? "" : "  ") + wrapped.get(i));
        }
    }
}
