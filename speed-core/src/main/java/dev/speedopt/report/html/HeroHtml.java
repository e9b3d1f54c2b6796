package dev.speedopt.report.html;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.Allocation;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Headline;
import dev.speedopt.report.text.ImpactText;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.NextSteps;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.RunView;
import java.util.List;

/** The first screen: what got faster, by how much, how sure, where it is, what to do next. */
public final class HeroHtml {
    private static final int MOST_CARDS = 6;

    private HeroHtml() {}

    public static Markup of(RunResult run) {
        List<Attempt> accepted = new RunView(run).attempts(Outcome.ACCEPTED);
        Markup out = new Markup().open("div", "class", "speed-hero");
        out.leaf("p", Headline.subtitle(run), "class", "speed-lead");
        out.open("div", "class", "speed-hero-columns");
        if (!accepted.isEmpty()) {
            out.open("ul", "class", "speed-cards");
            accepted.stream().limit(MOST_CARDS).forEach(attempt -> out.add(card(run, attempt)));
            out.close();
        }
        out.add(next(run, !accepted.isEmpty()));
        out.close();
        if (accepted.size() > MOST_CARDS) {
            out.leaf("p", "And " + (accepted.size() - MOST_CARDS) + " more, in the table below.");
        }
        return out.close();
    }

    private static Markup card(RunResult run, Attempt attempt) {
        Markup out = new Markup().open("li", "class", "speed-card");
        out.open("p", "class", "speed-card-name")
                .open("a", "href", "#" + AttemptHtml.anchor(attempt))
                .add(Facts.name(attempt.target().shortName()))
                .close()
                .close();
        Measurement measurement = attempt.measurement();
        if (measurement == null) {
            out.leaf("p", "Not measured.");
        } else {
            figures(out, new Gain(measurement));
            out.leaf("p", "Memory a call: " + Allocation.of(measurement).change(), "class", "speed-card-small");
        }
        String saving = ImpactText.saving(run, attempt);
        if (saving != null) {
            out.leaf("p", "Saves " + saving, "class", "speed-card-small");
        }
        Decision decision = attempt.decision();
        if (decision != null && decision.commit() != null) {
            out.open("p", "class", "speed-card-small")
                    .text("Commit ")
                    .leaf("code", NextSteps.abbreviated(decision.commit()))
                    .close();
        } else if (decision != null && decision.patch() != null) {
            out.open("p", "class", "speed-card-small")
                    .text("Patch ")
                    .leaf("code", decision.patch())
                    .close();
        }
        return out.close();
    }

    private static void figures(Markup out, Gain gain) {
        out.open("p", "class", "speed-card-gain").leaf("strong", gain.percent());
        if (!gain.timesAsFast().isEmpty()) {
            out.text(" ").leaf("span", gain.timesAsFast());
        }
        out.close();
        Numbers.Pair times = gain.times();
        if (times != null) {
            String basis = gain.basis(gain.measurement().optimized());
            out.leaf("p", times + " a call, " + basis, "class", "speed-card-times");
        }
        out.open("p", "class", "speed-card-small")
                .leaf("b", gain.interval().words())
                .text(" at " + gain.confidence() + " confidence, " + gain.pairs())
                .close();
    }

    private static Markup next(RunResult run, boolean accepted) {
        Markup out =
                new Markup().open("div", "class", "speed-next").leaf("p", "Where it is", "class", "speed-next-title");
        if (!accepted) {
            out.leaf("p", "Nothing was changed: your files and your branch are as they were.");
        } else if (run.branch() != null) {
            out.open("p")
                    .text("Branch ")
                    .leaf("code", run.branch())
                    .text(". Your own branch and files are untouched.")
                    .close();
        } else {
            out.leaf("p", "In patch files. Your own branch and files are untouched.");
        }
        List<String> commands = NextSteps.commands(run);
        out.leaf("p", "What to do next", "class", "speed-next-title");
        if (commands.isEmpty()) {
            out.leaf("p", "Read below why each proposal was refused and which targets were skipped.");
        } else {
            out.leaf("p", "Look at the change, then take it:");
            commands.forEach(command -> out.add(Facts.block(command, "Type next: " + command)));
        }
        return out.close();
    }
}
