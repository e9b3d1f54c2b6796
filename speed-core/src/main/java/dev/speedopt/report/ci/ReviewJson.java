package dev.speedopt.report.ci;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.speedopt.report.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a review of a pull request on GitHub ({@code POST /repos/…/pulls/…/reviews}): suggestions on their lines, which a
 * click applies. Only those all of whose lines the pull request shows: GitHub takes no others.
 */
public final class ReviewJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReviewJson() {}

    /** Whether a pull request shows all of these lines of a file as they are after it. */
    @FunctionalInterface
    public interface Shown {
        boolean shows(String file, int firstLine, int lastLine);
    }

    /** @param commit full id of what the lines are lines of; null leaves it to GitHub */
    static String of(CiReport report, @Nullable String commit, Shown shown) {
        ObjectNode review = MAPPER.createObjectNode();
        review.put("event", "COMMENT");
        if (commit != null) {
            review.put("commit_id", commit);
        }
        ArrayNode comments = MAPPER.createArrayNode();
        for (CiFinding finding : report.findings()) {
            CiFinding.Place place = finding.place();
            List<Block> blocks = new ArrayList<>(Block.of(finding.diff()));
            boolean all = place != null
                    && finding.state() == CiFinding.State.FASTER
                    && blocks.stream()
                            .allMatch(block -> block.printable()
                                    && shown.shows(place.file(), block.firstLine(), block.lastLine()));
            if (place != null && all) {
                blocks.forEach(block -> comment(comments.addObject(), finding, place, block, blocks.size()));
            }
        }
        review.put("body", SuggestionsMarkdown.MARKER + "\n" + Markdown.text(report.headline()));
        review.set("comments", comments);
        return review.toPrettyString() + "\n";
    }

    private static void comment(ObjectNode comment, CiFinding finding, CiFinding.Place place, Block block, int parts) {
        comment.put("path", place.file());
        if (block.firstLine() < block.lastLine()) {
            comment.put("start_line", block.firstLine()).put("start_side", "RIGHT");
        }
        comment.put("line", block.lastLine()).put("side", "RIGHT");
        String words = Markdown.text(finding.title()) + ". " + Markdown.text(finding.reason())
                + (parts > 1 ? " One of " + parts + " parts, all or none." : "");
        comment.put(
                "body",
                new Markdown().paragraph(words).code("suggestion", block.text()).toString());
    }
}
