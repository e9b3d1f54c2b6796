package dev.speedopt.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.report.Fixtures;
import dev.speedopt.report.HostileFixture;
import dev.speedopt.report.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ChartsTest {
    @Test
    void a_measured_attempt_has_three_pictures_and_an_unmeasured_one_none() {
        assertThat(Charts.of(Fixtures.accepted())).containsOnlyKeys("times", "pairs", "allocation");
        assertThat(Charts.of(Fixtures.wrong())).isEmpty();
    }

    @Test
    void each_picture_is_a_file_of_its_own_that_says_in_words_what_it_shows() {
        for (Attempt attempt : Fixtures.run().attempts()) {
            for (Chart chart : Charts.of(attempt).values()) {
                Document svg = Xml.parse(chart.file());
                assertThat(
                                svg.getDocumentElement().getNamespaceURI() == null
                                        ? svg.getDocumentElement().getAttribute("xmlns")
                                        : "")
                        .isEqualTo("http://www.w3.org/2000/svg");
                assertThat(Xml.all(svg, "title")).hasSize(1);
                assertThat(Xml.all(svg, "desc").get(0).getTextContent()).isEqualTo(chart.description());
            }
        }
    }

    @Test
    void the_words_carry_the_figures() {
        assertThat(Charts.of(Fixtures.accepted()).get("pairs"))
                .extracting(Chart::description)
                .isEqualTo("Estimate +23.4%, interval +21.2% to +25.4% at 95% confidence, 7 pairs of forks.");
    }

    @Test
    void every_pair_is_drawn_and_one_that_was_not_warm_is_hollow() {
        Document svg = Xml.parse(Charts.of(Fixtures.accepted()).get("pairs").file());

        assertThat(Xml.all(svg, "circle")).hasSize(7);
        assertThat(Xml.all(svg, "circle").stream()
                        .filter(dot -> dot.getAttribute("class").contains("speed-cold")))
                .hasSize(1);
    }

    @Test
    void impossible_figures_leave_no_impossible_coordinates() {
        Charts.of(HostileFixture.attempt("x"))
                .values()
                .forEach(chart -> assertThat(chart.file()).doesNotContain("NaN", "Infinity", "∞"));
    }
}
