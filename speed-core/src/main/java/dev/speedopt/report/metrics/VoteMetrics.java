package dev.speedopt.report.metrics;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.VisibleText;
import dev.speedopt.report.text.Vote;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** How each voter voted. */
final class VoteMetrics {
    private VoteMetrics() {}

    static void add(PrometheusRegistry registry, RunResult run) {
        Counter ballots = Counter.builder()
                .name("speed_ballots_total")
                .help("Ballots by voter and vote.")
                .labelNames("voter", "vote")
                .register(registry);
        for (Attempt attempt : run.attempts()) {
            PanelResult panel = attempt.panel();
            if (panel != null) {
                panel.ballots()
                        .forEach(ballot -> ballots.labelValues(VisibleText.line(ballot.voter()), vote(ballot, panel))
                                .inc());
            }
        }
    }

    private static String vote(Ballot ballot, PanelResult panel) {
        return switch (Vote.of(ballot, panel.threshold()).state()) {
            case PASSED -> "approved";
            case FAILED -> "refused";
            default -> "abstained";
        };
    }
}
