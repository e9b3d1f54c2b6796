package dev.speedopt.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.report.Fixtures;
import dev.speedopt.report.Xml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DiffHtmlTest {
    @Test
    void lines_stand_side_by_side_under_their_own_numbers() {
        Document diff = Xml.parse(DiffHtml.of(Fixtures.DIFF, 1).toString());

        assertThat(rows(diff).get(0))
                .containsExactly(
                        "41",
                        "     * Joins the names of all customers, in order.",
                        "41",
                        "     * Joins the names of all customers, in order.");
        assertThat(rows(diff).get(3))
                .containsExactly(
                        "44",
                        "        String names = \"\";",
                        "44",
                        "        StringBuilder names = new StringBuilder(orders.size() * 16);");
        assertThat(rows(diff)).last().isEqualTo(List.of("50", "    }", "49", "    }"));
    }

    @Test
    void what_changed_within_a_line_is_marked() {
        Document diff = Xml.parse(DiffHtml.of("@@ -7 +7 @@\n-int a = one(x);\n+int a = two(x);\n", 1)
                .toString());

        assertThat(Xml.all(diff, "del")).extracting(Element::getTextContent).containsExactly("one");
        assertThat(Xml.all(diff, "ins")).extracting(Element::getTextContent).containsExactly("two");
    }

    @Test
    void in_a_line_that_is_all_new_nothing_is_marked() {
        Document diff =
                Xml.parse(DiffHtml.of("@@ -1 +1,2 @@\n a\n+    fresh();\n", 1).toString());

        assertThat(rows(diff).get(1)).containsExactly("", "", "2", "+     fresh();");
        assertThat(Xml.all(diff, "ins")).isEmpty();
    }

    @Test
    void forged_marks_and_markup_stay_text() {
        Document diff = Xml.parse(DiffHtml.of("@@ -1 +1 @@\n-a \uE000</td>\uE001 b\n+a <b>&amp; b\n", 1)
                .toString());

        assertThat(rows(diff).get(0)).containsExactly("1", "a ⟨U+E000⟩</td>⟨U+E001⟩ b", "1", "a <b>&amp; b");
    }

    @Test
    void a_line_of_ten_thousand_characters_is_shown_whole_and_in_no_time() {
        String before = "a,".repeat(5_000);
        String after = "b,".repeat(5_000);
        Document diff = Xml.parse(
                DiffHtml.of("@@ -1 +1 @@\n-" + before + "\n+" + after + "\n", 1).toString());

        assertThat(rows(diff).get(0)).containsExactly("1", before, "1", after);
        assertThat(Xml.all(diff, "del")).isEmpty();
    }

    @Test
    void what_is_no_unified_diff_is_shown_as_it_is() {
        assertThat(DiffHtml.of("Binary files differ", 1).toString()).contains("<code>Binary files differ</code>");
        assertThat(DiffHtml.of(" ", 1).toString()).contains("No difference is on record.");
    }

    private static List<List<String>> rows(Document diff) {
        return Xml.all(diff, "tr").stream()
                .skip(1)
                .map(row -> {
                    var cells = row.getElementsByTagName("td");
                    return List.of(
                            cells.item(0).getTextContent(),
                            cells.item(1).getTextContent(),
                            cells.item(2).getTextContent(),
                            cells.item(3).getTextContent());
                })
                .toList();
    }
}
