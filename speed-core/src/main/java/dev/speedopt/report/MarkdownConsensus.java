package dev.speedopt.report;

import static dev.speedopt.report.Markdown.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.report.text.Vote;

/** Who voted, and what followed; the evidence judge is called what it is, never a model. */
final class MarkdownConsensus {
    private final Markdown out;
    private final Attempt attempt;

    MarkdownConsensus(Markdown out, Attempt attempt) {
        this.out = out;
        this.attempt = attempt;
    }

    void write() {
        out.heading(2, "AI Model Consensus");
        PanelResult panel = attempt.panel();
        if (panel == null) {
            out.item("No vote was taken: only what passes every other rung is voted on.");
            return;
        }
        for (Ballot ballot : panel.ballots()) {
            Vote vote = Vote.of(ballot, panel.threshold());
            out.fact(text(vote.voter()), vote.state().mark() + " " + text(vote.sentence()));
            ballot.blocking().forEach(claim -> out.item("  Blocking claim: " + text(claim)));
        }
        if (Vote.onlyTheJudge(panel)) {
            out.item(Vote.ONLY_THE_JUDGE);
        }
        out.fact("Overall Consensus", text(Vote.overall(panel)));
        out.fact("Outcome", text(Vote.outcome(panel)));
    }
}
