package dev.speedopt.monitor;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.NoiseReport;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.metrics.RunMetrics;
import java.util.List;

/** How far a run got and what other goals found, as their files say; made ready once for all who ask. */
final class StateFile {
    private final KeptFile<State> state;
    private final KeptFile<RegressionCheck> check;
    private final KeptFile<NoiseReport> noise;
    private final KeptFile<Opportunities> opportunities;
    private volatile Served served = new Served("{}", "");

    StateFile(RunFiles files) {
        this.state = new KeptFile<>(files.state(), State.class);
        this.check = new KeptFile<>(files.check(), RegressionCheck.class);
        this.noise = new KeptFile<>(files.noise(), NoiseReport.class);
        this.opportunities = new KeptFile<>(files.analysis(), Opportunities.class);
    }

    /** What of the state file is of interest here. */
    record State(boolean finished, List<String> done, RunResult result) {}

    /** What the page shows where there is no run. */
    record Idle(List<String> alerts, List<String> opportunities) {}

    private record Served(String page, String metrics) {}

    /** @return whether anything changed since the last look */
    boolean refresh() {
        // All of them are looked at, whatever the first one says.
        boolean changed = state.refresh();
        changed = check.refresh() || changed;
        changed = noise.refresh() || changed;
        changed = opportunities.refresh() || changed;
        if (changed) {
            served = serve();
        }
        return changed;
    }

    private Served serve() {
        State run = state.content();
        Opportunities found = opportunities.content();
        List<String> alerts = Alerts.of(run == null ? null : run.result(), check.content(), noise.content());
        List<String> lines = found == null ? List.of() : found.lines();
        return run == null
                ? new Served(EvidenceJson.line(new Idle(alerts, lines)), "")
                : new Served(
                        EvidenceJson.line(LiveRun.of(run, alerts, lines)),
                        RunMetrics.text(run.result(), run.finished()));
    }

    String page() {
        return served.page();
    }

    String metrics() {
        return served.metrics();
    }
}
