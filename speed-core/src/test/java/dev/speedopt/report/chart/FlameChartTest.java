package dev.speedopt.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.FlameGraphs.Flame;
import dev.speedopt.evidence.FlameGraphs.Stack;
import dev.speedopt.report.Xml;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FlameChartTest {
    private static final Flame FLAME = new Flame(
            200,
            List.of(
                    new Stack(List.of("org.acme.Shop.check", "java.util.regex.Pattern.compile"), 150),
                    new Stack(List.of("org.acme.Shop.check", "org.acme.Shop.trim", "java.lang.String.strip"), 49),
                    new Stack(List.of("org.acme.Shop.check"), 1)));

    @Test
    void a_box_is_as_wide_as_its_share_and_stands_on_what_called_it() {
        Document svg = Xml.parse(draw(FLAME).file());

        Element target = box(svg, "org.acme.Shop.check: 100%");
        Element compile = box(svg, "java.util.regex.Pattern.compile: 75%");
        Element strip = box(svg, "java.lang.String.strip: 24%");
        assertThat(number(target, "width")).isEqualTo(359.4);
        assertThat(number(compile, "width")).isBetween(269.0, 270.0);
        assertThat(number(compile, "y")).isLessThan(number(target, "y"));
        assertThat(number(strip, "y")).isLessThan(number(compile, "y"));
        assertThat(number(strip, "x")).isGreaterThanOrEqualTo(number(box(svg, "org.acme.Shop.trim: 24%"), "x"));
        assertThat(compile.getAttribute("class")).endsWith("jdk");
        assertThat(target.getAttribute("class")).endsWith("own");
    }

    @Test
    void the_words_say_what_took_most() {
        assertThat(draw(FLAME).description())
                .isEqualTo("Flame graph of 200 samples. On top of the stack: Pattern.compile 75%, String.strip 24%,"
                        + " Shop.check less than 1%.");
    }

    @Test
    void there_is_no_picture_of_nothing() {
        assertThat(FlameChart.draw("x", "original", null)).isNull();
        assertThat(FlameChart.draw("x", "original", new Flame(0, List.of()))).isNull();
    }

    private static Chart draw(Flame flame) {
        return Objects.requireNonNull(FlameChart.draw("x", "original", flame));
    }

    private static Element box(Document svg, String title) {
        for (int i = 0; i < svg.getElementsByTagName("g").getLength(); i++) {
            Element group = (Element) svg.getElementsByTagName("g").item(i);
            if (group.getElementsByTagName("title").item(0).getTextContent().equals(title)) {
                return (Element) group.getElementsByTagName("rect").item(0);
            }
        }
        throw new AssertionError("No box " + title);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
