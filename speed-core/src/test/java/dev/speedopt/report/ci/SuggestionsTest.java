package dev.speedopt.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.speedopt.target.Diff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionsTest {
    private static final String DIFF = Diff.unified("F", "a\nb\nc\nd\ne\nf\n", "a\nB\nc\nd\ne\nF\n");

    @Test
    void the_comment_can_be_found_again_and_has_blocks_that_replace_lines() {
        String comment = SuggestionsMarkdown.of(CiReports.suggestions());
        assertThat(comment).startsWith(SuggestionsMarkdown.MARKER + "\n");
        assertThat(comment)
                .contains("`backend/src/main/java/org/acme/orders/OrderAnalytics.java`, line 44 (1 of 3, all or none):")
                .contains("```suggestion\n        StringBuilder names = new StringBuilder(orders.size() * 16);\n```")
                .contains("Nothing was committed");
    }

    @Test
    void a_comment_is_never_longer_than_a_system_takes() {
        String line = "x".repeat(900);
        CiFinding[] many = IntStream.range(0, 200)
                .mapToObj(i -> CiReports.finding(
                        "org.acme.Foo#m" + i + "()", CiFinding.State.FASTER, Diff.unified("F", "a\n", line + i + "\n")))
                .toArray(CiFinding[]::new);
        String comment = SuggestionsMarkdown.of(CiReports.report("suggest", many));
        assertThat(comment.getBytes(StandardCharsets.UTF_8).length).isLessThan(65_536);
        assertThat(comment).contains("are too long for a comment").contains("Foo#m0");
    }

    @ParameterizedTest
    @MethodSource("dev.speedopt.report.HostileSource#all")
    void text_of_others_stays_text(String text) {
        String comment = SuggestionsMarkdown.of(CiReports.hostile("suggest", text));
        assertThat(comment.getBytes(StandardCharsets.UTF_8).length).isLessThan(65_536);
        String outside = comment.replaceAll("(?ms)^(`{3,})\\w*\n.*?\n\\1$", "").replaceAll("(`+)[^`].*?\\1", "");
        assertThat(outside.replace(SuggestionsMarkdown.MARKER, "").replaceAll("</?sub>", ""))
                .doesNotContainPattern("(?<!\\\\)<[a-zA-Z!/]")
                .doesNotContain("\u202E", "@someone");
    }

    @Test
    void a_review_has_what_the_pull_request_shows_all_of_and_nothing_else() throws IOException {
        CiReport report =
                CiReports.report("suggest", CiReports.finding("org.acme.Foo#a()", CiFinding.State.FASTER, DIFF));
        JsonNode review = read(ReviewJson.of(report, "cafe", (file, first, last) -> last <= 6));
        assertThat(review.path("commit_id").asText()).isEqualTo("cafe");
        assertThat(review.path("comments")).hasSize(2);
        assertThat(review.at("/comments/0/line").asInt()).isEqualTo(2);
        assertThat(review.at("/comments/0").has("start_line"))
                .as("GitHub refuses it for one line")
                .isFalse();
        assertThat(review.at("/comments/0/body").asText()).contains("```suggestion\nB\n```", "One of 2 parts");
        assertThat(read(ReviewJson.of(report, null, (file, first, last) -> last <= 2))
                        .path("comments"))
                .as("half a change is worse than none")
                .isEmpty();
    }

    @Test
    void what_hides_in_a_line_is_not_offered_for_a_click() throws IOException {
        CiReport report = CiReports.report(
                "suggest",
                CiReports.finding("org.acme.Foo#a()", CiFinding.State.FASTER, Diff.unified("F", "a\n", "a \u202E\n")));
        assertThat(read(ReviewJson.of(report, null, (file, first, last) -> true))
                        .path("comments"))
                .isEmpty();
        assertThat(SuggestionsMarkdown.of(report)).doesNotContain("```suggestion");
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
