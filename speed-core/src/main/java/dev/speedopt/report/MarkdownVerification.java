package dev.speedopt.report;

import static dev.speedopt.report.Markdown.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.report.text.Ladder;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.Proof;
import java.util.ArrayList;
import java.util.List;

/** What was checked: tests and replay first, as people ask for them first, then each rung with its time. */
final class MarkdownVerification {
    private final Markdown out;
    private final Attempt attempt;

    MarkdownVerification(Markdown out, Attempt attempt) {
        this.out = out;
        this.attempt = attempt;
    }

    void write() {
        out.heading(2, "Verification");
        for (Proof proof : Proof.of(attempt)) {
            out.item(proof.state().mark() + " " + text(proof.sentence()));
        }
        ladder();
    }

    private void ladder() {
        out.heading(3, "Ladder");
        List<List<String>> rows = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            RungResult result = Ladder.result(attempt, rung);
            rows.add(
                    result == null
                            ? List.of(rung.label(), "⬜ not reached", "", "")
                            : List.of(
                                    rung.label(),
                                    result.passed() ? "✅ passed" : "❌ stopped here",
                                    text(result.summary()),
                                    Numbers.wall(result.millis())));
        }
        out.table(List.of("Rung", "Result", "What it found", "Time"), rows);
        for (RungResult result : attempt.rungs()) {
            if (!result.details().isEmpty()) {
                out.paragraph("Details of " + result.rung().label() + ":");
                out.code("text", String.join("\n", result.details()));
            }
        }
    }
}
