package dev.speedopt.explanation;

import dev.speedopt.evidence.Explanation;
import dev.speedopt.evidence.Explanation.FailingTest;
import dev.speedopt.evidence.Explanation.ShownDifference;
import dev.speedopt.evidence.RungResult;
import java.util.ArrayList;
import java.util.List;

/** An explanation for people: lines for a console, and a Markdown page. */
public final class ExplanationText {
    private ExplanationText() {}

    public static List<String> console(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add("Attempt " + explanation.attempt() + " on "
                + explanation.target().shortName() + ": " + explanation.title() + " (" + explanation.proposer()
                + ", run " + explanation.run() + ")");
        lines.add("  " + explanation.decision());
        RungResult failure = explanation.failure();
        ShownDifference difference = explanation.difference();
        if (failure != null) {
            lines.add("  failed on: " + failure.rung().label() + ": " + failure.summary());
            if (difference == null) {
                failure.details().forEach(detail -> lines.add("    " + detail));
            }
        }
        if (difference != null) {
            lines.add("");
            lines.add("  Smallest input that differs, of " + difference.calls()
                    + (difference.calls() == 1 ? " that does" : " that do") + ":");
            difference.input().forEach(line -> lines.add("    " + line));
            lines.add("    expected" + at(difference) + ": " + difference.expected());
            lines.add("    actual" + at(difference) + ":   " + difference.actual());
        }
        for (FailingTest test : explanation.tests()) {
            lines.add("");
            lines.add("  " + test.name());
            test.message().lines().limit(6).forEach(line -> lines.add("    " + line));
            test.stack().forEach(frame -> lines.add("      " + frame));
        }
        String source = explanation.test();
        if (source != null) {
            lines.add("");
            lines.add("  A test that passes on the original and fails on the attempt:");
            lines.add("");
            source.lines().forEach(line -> lines.add(line.isEmpty() ? "" : "    " + line));
        }
        explanation.notes().forEach(note -> lines.add("  " + note));
        return lines;
    }

    private static String at(ShownDifference difference) {
        return difference.path().isEmpty() ? "" : " " + difference.path();
    }

    public static String markdown(Explanation explanation) {
        StringBuilder text = new StringBuilder("# Attempt " + explanation.attempt() + " on `"
                + explanation.target().shortName() + "`\n\n");
        line(
                text,
                visible(explanation.title()) + ", proposed by " + visible(explanation.proposer()) + " in run "
                        + explanation.run() + ".");
        line(text, "How it ended: " + visible(explanation.decision()) + ".");
        RungResult failure = explanation.failure();
        if (failure != null) {
            line(text, "It failed on **" + failure.rung().label() + "**: " + visible(failure.summary()) + ".");
            if (!failure.details().isEmpty()) {
                line(text, fenced("text", String.join("\n", failure.details())));
            }
        }
        ShownDifference difference = explanation.difference();
        if (difference != null) {
            line(text, "## Smallest input that differs");
            line(text, fenced("text", String.join("\n", difference.input())));
            line(
                    text,
                    "| | " + visible(difference.path().isEmpty() ? "the call" : difference.path())
                            + " |\n| --- | --- |\n| expected | " + visible(difference.expected()) + " |\n| actual | "
                            + visible(difference.actual()) + " |");
        }
        if (!explanation.tests().isEmpty()) {
            line(text, "## Failing tests");
            for (FailingTest test : explanation.tests()) {
                line(text, "**" + visible(test.name()) + "**");
                line(text, fenced("text", test.message() + "\n" + String.join("\n", test.stack())));
            }
        }
        String source = explanation.test();
        if (source != null) {
            line(text, "## A test that shows it");
            line(text, "It passes on the original and fails on the attempt.");
            line(text, fenced("java", source));
        }
        explanation.notes().forEach(note -> line(text, visible(note)));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\n\n");
    }

    /** No part of a candidate may read as markup. */
    private static String visible(String text) {
        return text.replace("\n", " ").replaceAll("([\\\\`*_{}\\[\\]<>|#!])", "\\\\$1");
    }

    private static String fenced(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
    }
}
