package dev.speedopt.monitor;

import dev.speedopt.history.History;
import dev.speedopt.history.HistoryReader;
import dev.speedopt.history.Period;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.PageStyle;
import dev.speedopt.report.history.HistoryHtml;
import dev.speedopt.report.text.Markup;
import java.util.concurrent.TimeUnit;

/** The history of the watched project; read when somebody asks, and not again within half a minute, whoever asks. */
final class HistoryPage {
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Watched watched;
    private String page = "";
    private long read;

    HistoryPage(Watched watched) {
        this.watched = watched;
    }

    synchronized String html() {
        if (page.isEmpty() || System.nanoTime() - read > KEPT_NANOS) {
            page = draw();
            read = System.nanoTime();
        }
        return page;
    }

    private String draw() {
        try {
            History history = HistoryReader.read(watched.project(), Period.ALL);
            return HistoryHtml.page(watched.name(), history, PageStyle.LINKED);
        } catch (ProjectException e) {
            Markup out = new Markup().open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
            PageStyle.LINKED.head(out, "Speed history");
            out.open("body", "class", "speed-page").open("main", "class", "speed-report");
            out.leaf("h1", "No history").leaf("p", String.valueOf(e.getMessage()));
            return "<!DOCTYPE html>\n" + out.close().close().close() + "\n";
        }
    }
}
