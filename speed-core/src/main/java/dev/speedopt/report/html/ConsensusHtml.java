package dev.speedopt.report.html;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.Vote;
import java.util.List;

/** Every ballot with its scores and reasons, and what followed. */
final class ConsensusHtml {
    private ConsensusHtml() {}

    static Markup of(Attempt attempt) {
        PanelResult panel = attempt.panel();
        if (panel == null) {
            return new Markup().leaf("p", "No vote was taken: only what passes every other rung is voted on.");
        }
        Markup out = new Markup();
        if (Vote.onlyTheJudge(panel)) {
            out.leaf("p", Vote.ONLY_THE_JUDGE);
        }
        TableHtml table = new TableHtml("Ballots", List.of("Voter", "Vote", "Scores and reasons", "Weight"));
        for (Ballot ballot : panel.ballots()) {
            Vote vote = Vote.of(ballot, panel.threshold());
            table.row(List.of(
                    new Markup().text(vote.voter()),
                    new Markup().text(vote.state().sign() + " " + vote.sentence()),
                    reasons(ballot),
                    new Markup().text(Numbers.plain(ballot.weight()))));
        }
        out.add(table.end());
        return out.add(Facts.list(List.of(
                Facts.fact("Overall consensus", Vote.overall(panel)), Facts.fact("Outcome", Vote.outcome(panel)))));
    }

    private static Markup reasons(Ballot ballot) {
        Markup out = new Markup();
        if (ballot.scores().isEmpty() && ballot.blocking().isEmpty()) {
            return out.text("none");
        }
        out.open("ul");
        Vote.scores(ballot).forEach((criterion, score) -> {
            String reason = ballot.reasons().get(criterion);
            out.open("li")
                    .leaf("b", criterion + " " + Numbers.score(score))
                    .text(reason == null ? "" : ": " + reason)
                    .close();
        });
        ballot.blocking()
                .forEach(claim -> out.open("li")
                        .leaf("b", "Blocking claim")
                        .text(": " + claim)
                        .close());
        return out.close();
    }
}
