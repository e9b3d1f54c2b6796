package dev.speedopt.maven.report;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.html.AttemptHtml;
import dev.speedopt.report.html.HeroHtml;
import dev.speedopt.report.html.OverviewHtml;
import dev.speedopt.report.text.Headline;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.RunView;
import dev.speedopt.report.text.VisibleText;
import org.apache.maven.doxia.sink.Sink;

/**
 * Puts the core's fragments into a page of the site, with the site's own sections and headings around them. Only what Doxia 1
 * and 2 have in common is called.
 */
final class SitePage {
    private final Sink sink;

    SitePage(Sink sink) {
        this.sink = sink;
    }

    void write(LatestRun latest) {
        sink.head();
        sink.title();
        sink.text("Speed");
        sink.title_();
        sink.head_();
        sink.body();
        sink.rawText(SiteStyle.link());
        sink.section1();
        latest.run().ifPresentOrElse(this::run, () -> noRun(latest));
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void noRun(LatestRun latest) {
        title("Speed");
        fragment(new Markup()
                .leaf("p", latest.problem().orElse("There is no run to report on yet. This command makes one:"))
                .open("pre")
                .leaf("code", "mvn speed:optimize")
                .close()
                .leaf(
                        "p",
                        "It leaves your branch and files as they are: what got faster goes to a branch of its own."));
    }

    private void run(RunResult run) {
        title(Headline.of(run));
        fragment(new Markup()
                .leaf("p", Headline.identity(run, " · "), "class", "speed-card-small")
                .add(HeroHtml.of(run))
                .open("p")
                .leaf("a", "The same on one page, without the site around it", "href", "./speed/index.html")
                .close()
                .add(OverviewHtml.of(run)));
        for (Attempt attempt : new RunView(run).attempts()) {
            sink.section2();
            sink.rawText(new Markup()
                    .leaf("span", "", "id", AttemptHtml.anchor(attempt))
                    .toString());
            sink.sectionTitle2();
            sink.text(VisibleText.line(AttemptHtml.title(attempt)));
            sink.sectionTitle2_();
            fragment(AttemptHtml.of(run, attempt));
            sink.section2_();
        }
    }

    private void title(String title) {
        sink.sectionTitle1();
        sink.text(VisibleText.line(title));
        sink.sectionTitle1_();
    }

    private void fragment(Markup markup) {
        sink.rawText(new Markup()
                .open("div", "class", "speed-report")
                .add(markup)
                .close()
                .toString());
    }
}
