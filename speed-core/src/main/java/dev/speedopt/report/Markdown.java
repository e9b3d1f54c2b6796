package dev.speedopt.report;

import dev.speedopt.report.text.VisibleText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CommonMark and GitHub's tables, with everything escaped that comes from elsewhere. */
public final class Markdown {
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_\\[\\]<>|~$&@]|^[-=+#]|^\\d+[.)](?=\\s|$)|(?<=:)//|(?<=www)\\.");
    private static final Pattern TICKS = Pattern.compile("`+");
    private final StringBuilder text = new StringBuilder();

    public Markdown heading(int level, String title) {
        blankLine();
        text.append("#".repeat(level)).append(' ').append(title).append("\n\n");
        return this;
    }

    /** @param markdown escaped already */
    public Markdown item(String markdown) {
        text.append("- ").append(markdown).append('\n');
        return this;
    }

    /** {@code - **name**: value}. */
    public Markdown fact(String name, String markdown) {
        return item("**" + name + "**: " + markdown);
    }

    /** Ends a list, so that what follows is no part of it. */
    public Markdown blankLine() {
        if (!text.isEmpty() && text.indexOf("\n\n", text.length() - 2) < 0) {
            text.append('\n');
        }
        return this;
    }

    /** @param markdown escaped already */
    public Markdown paragraph(String markdown) {
        blankLine();
        text.append(markdown).append("\n\n");
        return this;
    }

    public Markdown table(List<String> header, List<List<String>> rows) {
        blankLine();
        row(header);
        row(header.stream().map(cell -> "---").toList());
        rows.forEach(this::row);
        text.append('\n');
        return this;
    }

    /** A fenced block, the fence longer than any in the code. */
    public Markdown code(String language, String code) {
        String fence = "`".repeat(Math.max(3, longestTicks(code) + 1));
        String visible = VisibleText.of(code);
        blankLine();
        text.append(fence).append(language).append('\n').append(visible);
        text.append(visible.endsWith("\n") ? "" : "\n").append(fence).append("\n\n");
        return this;
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Text of others on one line, with nothing in it that Markdown or HTML would act on. */
    public static String text(String raw) {
        Matcher special = SPECIAL.matcher(VisibleText.line(raw));
        return special.replaceAll(found -> {
            String mark = found.group();
            String escaped = Character.isDigit(mark.charAt(0))
                    ? mark.substring(0, mark.length() - 1) + "\\" + mark.charAt(mark.length() - 1)
                    : "@".equals(mark) ? "&#64;" : "\\" + mark;
            return Matcher.quoteReplacement(escaped);
        });
    }

    /** Text of others as code within a line; not for tables, whose cells a bar would end. */
    public static String inline(String raw) {
        String visible = VisibleText.line(raw);
        if (visible.isEmpty()) {
            return "(empty)";
        }
        String ticks = "`".repeat(longestTicks(visible) + 1);
        String pad = visible.startsWith("`") || visible.endsWith("`") ? " " : "";
        return ticks + pad + visible + pad + ticks;
    }

    private static int longestTicks(String code) {
        Matcher ticks = TICKS.matcher(code);
        int longest = 0;
        while (ticks.find()) {
            longest = Math.max(longest, ticks.end() - ticks.start());
        }
        return longest;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
