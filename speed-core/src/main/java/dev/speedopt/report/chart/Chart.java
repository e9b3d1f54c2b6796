package dev.speedopt.report.chart;

import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.StyleSheet;

/**
 * A picture, drawn once and shown in every format.
 *
 * @param id unique on a page
 * @param title what it shows
 * @param description what it says, in words with the figures, for those who do not see it
 * @param height of the drawing, in units of which it is {@value #WIDTH} wide
 * @param drawing what is in it
 */
public record Chart(String id, String title, String description, int height, Markup drawing) {
    /** A phone's width, so that text is not shrunk on one. */
    static final int WIDTH = 360;

    /** For a page whose style sheet paints it. */
    public Markup inline() {
        return svg("svg", "speed-chart");
    }

    /** A file of its own, which brings its colours along. */
    public String file() {
        return new Markup()
                .open("svg", attributes("speed-chart", "xmlns", "http://www.w3.org/2000/svg"))
                .style(StyleSheet.charts())
                .add(content())
                .close()
                .toString();
    }

    private Markup svg(String element, String classes) {
        return new Markup().open(element, attributes(classes)).add(content()).close();
    }

    private Markup content() {
        return new Markup()
                .leaf("title", title, "id", id + "-title")
                .leaf("desc", description, "id", id + "-desc")
                .add(drawing);
    }

    private String[] attributes(String classes, String... more) {
        String[] own = {
            "class",
            classes,
            "viewBox",
            "0 0 " + WIDTH + " " + height,
            "role",
            "img",
            "aria-labelledby",
            id + "-title " + id + "-desc"
        };
        String[] all = java.util.Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
