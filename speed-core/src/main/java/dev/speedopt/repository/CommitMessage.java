package dev.speedopt.repository;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages of our commits. What a proposer wrote is laid flat, each on a line of its own that begins with a dash, so that no
 * text of a model can pass for a trailer.
 */
public final class CommitMessage {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Attempt attempt;

    public CommitMessage(Attempt attempt) {
        this.attempt = attempt;
    }

    /** @param template of the first line; unknown placeholders stay as they are */
    public String accepted(String template) {
        return firstLine(template) + "\n\n" + body() + new Trailers(attempt).all();
    }

    public String attempted() {
        return subject() + "\n\n" + body() + new Trailers(attempt).identity();
    }

    /** @param commit that is taken back */
    public String reverted(String commit, String reason) {
        return "Revert \"" + subject() + "\"\n\n" + flat(reason) + "\n\nThis reverts commit " + commit + ".\n\n"
                + new Trailers(attempt).identity();
    }

    /** The message of a commit that takes an accepted one back, as {@code git revert} would begin it. */
    public static String takenBack(OwnCommit commit, String reason) {
        return "Revert \"" + flat(commit.subject()) + "\"\n\n" + flat(reason) + "\n\nThis reverts commit "
                + commit.id().getName() + ".\n\n" + Trailers.identity(commit.target(), commit.attempt());
    }

    public String firstLine(String template) {
        Map<String, String> values = Map.of(
                "function_name", attempt.target().methodName(),
                "class_name", simpleClassName(),
                "target", attempt.target().toString(),
                "strategy", attempt.strategy(),
                "title", attempt.title(),
                "improvement", improvement());
        Matcher placeholders = PLACEHOLDER.matcher(template);
        String line = flat(placeholders.replaceAll(
                found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group()))));
        return line.isEmpty() ? subject() : line;
    }

    private String body() {
        StringBuilder text = new StringBuilder(flat(attempt.title())).append("\n\n");
        attempt.changes()
                .forEach(change -> text.append("- ").append(flat(change)).append('\n'));
        text.append("- Proposed by ").append(flat(attempt.proposer())).append('\n');
        return text.append('\n').toString();
    }

    private String subject() {
        return "Attempt " + attempt.id() + ": " + flat(attempt.title()) + " ("
                + attempt.target().shortName() + ")";
    }

    private String simpleClassName() {
        String name = attempt.target().className();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    private String improvement() {
        Measurement measurement = attempt.measurement();
        return measurement == null ? "?" : number(measurement.improvement());
    }

    /** One decimal at most, rounded down, as in the reports: {@code 23.5}, {@code 40}. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "?";
        }
        String text = BigDecimal.valueOf(value).setScale(1, RoundingMode.FLOOR).toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** On one line, without control characters. */
    public static String flat(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
