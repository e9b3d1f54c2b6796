package dev.speedopt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final Set<String> OURS = names(Xml.html(HtmlReport.of(Fixtures.run())));

    @Test
    void the_first_screen_says_what_how_much_how_sure_where_and_what_next() {
        String page = Xml.text(Xml.html(HtmlReport.of(Fixtures.run())));
        String first = page.substring(0, page.indexOf("All proposals"));

        assertThat(first)
                .contains("2 methods are faster")
                .contains("OrderAnalytics#customerNames")
                .contains("+23.4%", "1.30× as fast", "45.2 ms → 34.6 ms a call, best of 350 slices")
                .contains("+21.2% to +25.4% at 95% confidence, 7 pairs of forks")
                .contains("Branch speed-opt/" + Fixtures.RUN)
                .contains("git merge speed-opt/" + Fixtures.RUN);
    }

    @Test
    void what_is_nearly_a_hundred_per_cent_is_not_rounded_to_it() {
        assertThat(HtmlReport.of(Fixtures.run())).contains("+99.96%").doesNotContain("+100");
    }

    @Test
    void refused_attempts_are_shown_with_rung_reason_and_details() {
        assertThat(Xml.text(Xml.html(HtmlReport.of(Fixtures.of(Fixtures.wrong())))))
                .contains("Nothing got faster", "Refused at replay", "It orders customers of equal total otherwise.")
                .contains("candidate [Customer[3], Customer[7]]")
                .contains("Not measured: it was stopped before.")
                .contains("No vote was taken");
    }

    @Test
    void a_run_without_attempts_says_that_nothing_was_changed() {
        assertThat(Xml.text(Xml.html(HtmlReport.of(Fixtures.empty()))))
                .contains("Nothing got faster", "0 proposals tried", "Nothing was changed");
    }

    @Test
    void every_table_has_a_caption_and_its_headers_a_scope() {
        Document page = Xml.html(HtmlReport.of(Fixtures.run()));

        assertThat(Xml.all(page, "table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isOne());
        assertThat(Xml.all(page, "th"))
                .allSatisfy(header -> assertThat(header.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void headings_leave_out_no_level() {
        Document page = Xml.html(HtmlReport.of(Fixtures.run()));
        int before = 0;
        for (Element element : Xml.all(page, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
        assertThat(Xml.all(page, "h1")).hasSize(1);
    }

    @Test
    void every_link_leads_somewhere_on_the_page_and_no_id_is_there_twice() {
        Document page = Xml.html(HtmlReport.of(Fixtures.run()));
        List<String> ids = Xml.all(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Xml.all(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void it_needs_nothing_from_elsewhere() {
        assertThat(HtmlReport.of(Fixtures.run()))
                .contains("default-src &#39;none&#39;")
                .doesNotContain("src=", "<script", "@import", "url(");
    }

    @Test
    void the_strict_form_has_the_same_words_and_no_style_of_its_own() {
        Document strict = Xml.html(HtmlReport.of(Fixtures.run(), PageStyle.LINKED));

        assertThat(Xml.text(strict)).isEqualTo(Xml.text(Xml.html(HtmlReport.of(Fixtures.run()))));
        assertThat(names(strict)).contains("link").doesNotContain("style", "@style", "script");
        assertThat(HtmlReport.of(Fixtures.run(), PageStyle.LINKED)).doesNotContain("unsafe-inline");
    }

    @Test
    void where_the_time_goes_is_drawn_before_and_after_or_said_to_be_missing() {
        String graphs = HtmlReport.of(Fixtures.run(), PageStyle.LINKED);

        assertThat(graphs)
                .contains("Where the time goes, original", "Where the time goes, optimised")
                .contains("org.acme.orders.OrderAnalytics.join: 75%");
        assertThat(HtmlReport.of(Fixtures.of(Fixtures.regex()))).contains("No flame graph was taken in this run.");
        assertThat(HtmlReport.of(Fixtures.of(Fixtures.wrong())))
                .contains("No flame graph: they are taken of changes that passed every rung.");
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("dev.speedopt.report.HostileTexts#all")
    void hostile_text_stays_text(String text) {
        Document page = Xml.html(HtmlReport.of(HostileFixture.run(text)));

        assertThat(OURS).containsAll(names(page));
        assertThat(Xml.text(page)).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t]]");
    }

    /** Elements with their attributes' names: all that a browser could act on. */
    private static Set<String> names(Document page) {
        Set<String> names = new TreeSet<>();
        for (Element element : Xml.all(page, "*")) {
            names.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add("@" + element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }
}
