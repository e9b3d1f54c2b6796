package dev.speedopt.report;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.html.AttemptHtml;
import dev.speedopt.report.html.HeroHtml;
import dev.speedopt.report.html.OverviewHtml;
import dev.speedopt.report.text.Headline;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.RunView;

/**
 * A run as one HTML file that needs nothing else: no script, no network, no font. Its content-security policy forbids scripts
 * altogether, whatever the evidence contains.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** One file that needs nothing else. */
    public static String of(RunResult run) {
        return of(run, PageStyle.INLINE);
    }

    /** @param style whether the style sheet is in the page, or the file {@link PageStyle#FILE} beside it */
    public static String of(RunResult run, PageStyle style) {
        Markup out = new Markup().open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        head(out, run, style);
        out.open("body", "class", "speed-page").open("div", "class", "speed-report");
        out.open("header")
                .leaf("p", "speed · " + Headline.identity(run, " · "), "class", "speed-identity")
                .leaf("h1", Headline.of(run))
                .close();
        out.open("main");
        out.add(HeroHtml.of(run));
        out.leaf("h2", "Overview").add(OverviewHtml.of(run));
        for (Attempt attempt : new RunView(run).attempts()) {
            out.open(
                    "article",
                    "id",
                    AttemptHtml.anchor(attempt),
                    "aria-labelledby",
                    AttemptHtml.anchor(attempt) + "-name");
            out.leaf("h2", AttemptHtml.title(attempt), "id", AttemptHtml.anchor(attempt) + "-name");
            out.add(AttemptHtml.of(run, attempt)).close();
        }
        out.close();
        footer(out, run);
        return "<!DOCTYPE html>\n" + out.close().close().close() + "\n";
    }

    private static void head(Markup out, RunResult run, PageStyle style) {
        style.head(out, Headline.of(run) + " · " + run.project());
    }

    private static void footer(Markup out, RunResult run) {
        out.open("footer").leaf("h2", "Environment");
        if (run.environment().isEmpty()) {
            out.leaf("p", "The environment is not on record.");
        } else {
            out.open("ul");
            run.environment().forEach(line -> out.leaf("li", line));
            out.close();
        }
        out.leaf(
                "p",
                "Improvement is the reduction of time a call: +50% is twice as fast. Estimates and lower bounds are rounded"
                        + " down, upper bounds up.");
        out.close();
    }
}
