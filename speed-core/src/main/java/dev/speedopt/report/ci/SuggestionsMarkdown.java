package dev.speedopt.report.ci;

import dev.speedopt.report.Markdown;
import dev.speedopt.report.text.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one comment on a pull request that is written again with every run: found by its first line, small enough for every
 * system, and with each change as a block that can be copied or, posted on its lines, applied by a click.
 */
final class SuggestionsMarkdown {
    /** First line of the comment: what a workflow looks for to write it again in place. */
    static final String MARKER = "<!-- speed:suggestions -->";

    /** GitHub takes 65,536 characters; bytes are never fewer. */
    static final int MOST_BYTES = 64_000;

    private SuggestionsMarkdown() {}

    static String of(CiReport report) {
        StringBuilder page = new StringBuilder(MARKER)
                .append('\n')
                .append(new Markdown()
                        .heading(2, "Faster versions of what this changes")
                        .paragraph(Markdown.text(report.headline())));
        String foot = foot(report);
        int left = MOST_BYTES - bytes(page) - bytes(foot) - 200;
        int leftOut = 0;
        for (CiFinding finding : report.findings()) {
            String section = section(finding);
            if (bytes(section) <= left) {
                page.append('\n').append(section);
                left -= bytes(section);
            } else {
                leftOut++;
            }
        }
        if (leftOut > 0) {
            page.append("\n")
                    .append(leftOut)
                    .append(leftOut == 1 ? " more is" : " more are")
                    .append(" too long for a comment; the patches are in the artifacts.\n");
        }
        return page.append('\n').append(foot).toString();
    }

    private static String section(CiFinding finding) {
        Markdown text = new Markdown();
        text.heading(
                3,
                (finding.state() == CiFinding.State.HELD ? "For you to decide: " : "")
                        + Markdown.text(finding.target()));
        text.paragraph(Markdown.text(finding.title()) + ". " + Markdown.text(finding.reason()));
        CiFinding.Place place = finding.place();
        if (place == null) {
            return text.toString();
        }
        List<Block> blocks = Block.of(finding.diff());
        for (Block block : blocks) {
            text.paragraph(Markdown.inline(place.file())
                    + (block.firstLine() == block.lastLine()
                            ? ", line " + block.firstLine()
                            : ", lines " + block.firstLine() + " to " + block.lastLine())
                    + (blocks.size() > 1
                            ? " (" + (blocks.indexOf(block) + 1) + " of " + blocks.size() + ", all or none)"
                            : "")
                    + ":");
            text.code(block.printable() ? "suggestion" : "java", block.text());
        }
        return text.toString();
    }

    private static String foot(CiReport report) {
        return "<sub>" + Markdown.text("speed " + report.version() + ", run " + VisibleText.line(report.run()))
                + ". Nothing was committed: each suggestion compiled, passed the whole suite, replayed alike and was measured "
                + "in pairs.</sub>\n";
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
