package dev.speedopt.report.html;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.report.text.Ladder;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.Proof;
import java.util.List;

/** What was checked: tests, replay, then the ladder with the time of each rung. */
final class VerificationHtml {
    private VerificationHtml() {}

    static Markup of(Attempt attempt) {
        Markup out = new Markup().open("ul", "class", "speed-proofs");
        for (Proof proof : Proof.of(attempt)) {
            out.leaf("li", proof.state().sign() + " " + proof.sentence());
        }
        out.close();
        out.add(ladder(attempt));
        for (RungResult result : attempt.rungs()) {
            if (!result.details().isEmpty()) {
                String label = "Details of " + result.rung().label();
                out.leaf("h4", label)
                        .add(Facts.block(String.join("\n", result.details()), label + " of attempt " + attempt.id()));
            }
        }
        return out;
    }

    private static Markup ladder(Attempt attempt) {
        long most = attempt.rungs().stream().mapToLong(RungResult::millis).max().orElse(0);
        TableHtml table = new TableHtml(
                "The ladder, cheapest rung first", List.of("Rung", "Result", "What it found", "Time", "Share"));
        for (Rung rung : Rung.values()) {
            RungResult result = Ladder.result(attempt, rung);
            if (result == null) {
                table.row(
                        "speed-not-reached",
                        List.of(text(rung.label()), text("○ not reached"), text(""), text(""), text("")));
            } else {
                table.row(List.of(
                        text(rung.label()),
                        text(result.passed() ? "✓ passed" : "✗ stopped here"),
                        text(result.summary()),
                        text(Numbers.wall(result.millis())),
                        TimeHtml.bar(result.millis(), most)));
            }
        }
        return table.end();
    }

    private static Markup text(String text) {
        return new Markup().text(text);
    }
}
