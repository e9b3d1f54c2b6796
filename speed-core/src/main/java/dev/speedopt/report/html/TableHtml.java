package dev.speedopt.report.html;

import dev.speedopt.report.text.Markup;
import java.util.List;

/** A table with a caption and header cells; on a phone each row of a wide one becomes a block, with the header beside each value. */
public final class TableHtml {
    /** Columns that a phone has room for. */
    private static final int NARROW = 3;

    private final List<String> headers;
    private final Markup out = new Markup();

    public TableHtml(String caption, List<String> headers) {
        this.headers = List.copyOf(headers);
        out.open("div", "class", headers.size() > NARROW ? "speed-table speed-wide" : "speed-table")
                .open("table")
                .leaf("caption", caption);
        out.open("thead").open("tr");
        headers.forEach(header -> out.leaf("th", header, "scope", "col"));
        out.close().close().open("tbody");
    }

    /** @param cells as many as there are headers; the first one names the row */
    public TableHtml row(List<Markup> cells) {
        return row("", cells);
    }

    /** @param kind class of the row */
    public TableHtml row(String kind, List<Markup> cells) {
        out.open("tr", "class", kind);
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0) {
                out.open("th", "scope", "row", "data-label", headers.get(i))
                        .add(cells.get(i))
                        .close();
            } else {
                out.open("td", "data-label", headers.get(i)).add(cells.get(i)).close();
            }
        }
        out.close();
        return this;
    }

    public Markup end() {
        return out.close().close().close();
    }
}
