package dev.speedopt.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.ModelCosts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCostsTest {
    private static RunResult spent() {
        int accepted = Fixtures.accepted().id();
        int broken = Fixtures.broken().id();
        return Fixtures.spending(
                new ModelExpense("openai/gpt-x", List.of("gpt-x-0101"), accepted, 2, 0, 0, 1000, 200, 0.5, 1500),
                new ModelExpense("openai/gpt-x", List.of("gpt-x-0202"), broken, 1, 0, 0, 500, 100, 0.25, 700),
                new ModelExpense("google/gem", List.of(), null, 1, 1, 0, 0, 0, null, 0),
                new ModelExpense("google/gem", List.of("gem"), accepted, 0, 0, 1, 0, 0, null, 0));
    }

    @Test
    void every_model_has_its_sum_and_its_served_names() {
        assertThat(new ModelCosts(spent()).byModel())
                .containsExactly(
                        List.of("google/gem", "gem", "1", "1", "1", "0", "0", "no price set"),
                        List.of("openai/gpt-x", "gpt-x-0101, gpt-x-0202", "3", "0", "0", "1500", "300", "0.75"));
    }

    @Test
    void accepted_refused_and_fruitless_are_told_apart_with_the_time_measuring() {
        List<List<String>> rows = new ModelCosts(spent()).byAttempt();
        assertThat(rows.get(0).subList(1, 5)).containsExactly("2", "1000", "200", "0.5");
        assertThat(rows.get(0).get(0))
                .startsWith("#" + Fixtures.accepted().id())
                .endsWith(", accepted");
        assertThat(rows.get(0).get(5)).isEqualTo("50.8 s");
        assertThat(rows).extracting(row -> row.get(0)).contains("all that were accepted (2)", "what led to no attempt");
        assertThat(rows.stream()
                        .filter(row -> row.get(0).startsWith("all that were refused"))
                        .findFirst())
                .hasValueSatisfying(row -> assertThat(row.subList(1, 5)).containsExactly("1", "500", "100", "0.25"));
    }

    @Test
    void all_reports_show_it_and_none_does_where_no_model_was_asked() {
        assertThat(OverviewMarkdown.of(spent())).contains("## Cost of Models").contains("gpt-x-0101");
        assertThat(HtmlReport.of(spent())).contains("Cost of models").contains("gpt-x-0101");
        assertThat(String.join("\n", ConsoleSummary.lines(spent(), null)))
                .contains("openai/gpt-x: 3 calls (0 failed, 0 more from cassettes), 1500 tokens in, 300 out, cost");
        assertThat(OverviewMarkdown.of(Fixtures.run())).doesNotContain("Cost of Models");
    }

    @Test
    void evidence_that_was_written_before_there_were_costs_can_be_read() {
        String json = EvidenceJson.write(spent());
        assertThat(EvidenceJson.read(json, RunResult.class)).isEqualTo(spent());
        String old = EvidenceJson.write(Fixtures.run()).replaceFirst("(?s),\\s*\"models\" : \\[ ]", "");
        assertThat(old).doesNotContain("\"models\"");
        assertThat(EvidenceJson.read(old, RunResult.class).models()).isEmpty();
    }
}
