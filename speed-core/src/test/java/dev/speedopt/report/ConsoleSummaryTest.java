package dev.speedopt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleSummaryTest {
    private static final String REPORT = "target/speed/report/index.html";
    private final List<String> lines = ConsoleSummary.lines(Fixtures.run(), REPORT);

    @Test
    void the_first_lines_say_what_how_much_how_sure_where_and_what_next() {
        assertThat(lines.subList(0, 10))
                .containsExactly(
                        "2 methods are faster (6 proposals tried, 3 min 42 s):",
                        "  OrderAnalytics#isValidSku: 1.84 us -> 0.68 ns a call, +99.96% (2702x as fast)",
                        "    +99.6% to +99.97% at 95% confidence, 7 pairs of forks",
                        "  OrderAnalytics#customerNames: 45.2 ms -> 34.6 ms a call, +23.4% (1.30x as fast)",
                        "    +21.2% to +25.4% at 95% confidence, 7 pairs of forks",
                        "",
                        "Branch  speed-opt/" + Fixtures.RUN + "  (your own branch and files are untouched)",
                        "Report  " + REPORT,
                        "Next    git diff 4f1c2d3e5a...speed-opt/" + Fixtures.RUN,
                        "        git merge speed-opt/" + Fixtures.RUN);
    }

    @Test
    void the_table_has_one_row_for_each_target() {
        assertThat(String.join("\n", lines))
                .contains("OrderAnalytics            panel              45.2 ms -> 34.6 ms  +23.4%              -15.0%")
                .contains("#customerNames            faster             best of 350 slices  [+21.2%, +25.4%]")
                .contains(
                        "OrderAnalytics            replay             not measured        -                   unknown");
    }

    @Test
    void refused_held_skipped_and_noted_things_have_their_reason() {
        assertThat(String.join(" ", lines).replaceAll("\\s+", " "))
                .contains(
                        "#4 OrderAnalytics#topCustomers by model:openai/gpt-5, refused at replay: It orders customers")
                .contains("#6 OrderAnalytics#discountFor: The panel is split")
                .contains("org.acme.orders.OrderImport#read(java.nio.file.Path): No green test reaches it.")
                .contains("2 tests were red before and are left out");
    }

    @Test
    void nothing_faster_is_said_first_as_well() {
        List<String> nothing = ConsoleSummary.lines(Fixtures.of(Fixtures.broken()), REPORT);

        assertThat(nothing.get(0)).startsWith("Nothing got faster: 1 proposal tried");
        assertThat(nothing).noneMatch(line -> line.contains("git merge"));
    }

    @Test
    void our_own_words_are_ascii_and_fit_beside_the_prefix_of_maven() {
        assertThat(lines)
                .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*").hasSizeLessThanOrEqualTo(93));
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("dev.speedopt.report.HostileTexts#all")
    void hostile_text_can_neither_steer_the_terminal_nor_start_a_line(String text) {
        assertThat(ConsoleSummary.lines(HostileFixture.run(text), text))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}]"));
    }
}
