package dev.speedopt.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.report.text.StyleSheet;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaperColoursTest {
    private static final Pattern NAME = Pattern.compile("\\.(speed-(?!chart\\b)[a-z-]+)");
    /** What is text is painted by the rule for all text. */
    private static final List<String> TEXT = List.of("speed-label");

    @Test
    void whatever_has_a_colour_on_the_screen_has_one_on_paper_where_black_is_what_has_none() throws Exception {
        String paper;
        try (InputStream stream =
                Objects.requireNonNull(PaperColoursTest.class.getResourceAsStream("paper-charts.css"))) {
            paper = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(NAME.matcher(StyleSheet.charts()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(
                        name -> TEXT.contains(name)
                                || Pattern.compile("\\." + name + "\\b")
                                        .matcher(paper)
                                        .find(),
                        "has a rule in paper-charts.css");
    }
}
