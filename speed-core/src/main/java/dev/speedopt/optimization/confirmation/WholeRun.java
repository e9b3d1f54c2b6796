package dev.speedopt.optimization.confirmation;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.optimization.run.Stack;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The end of a run with accepted changes: they are confirmed as a whole, and what no longer holds is taken back. */
public final class WholeRun {
    private final Run run;
    private final Baseline baseline;

    public WholeRun(Run run, Baseline baseline) {
        this.run = run;
        this.baseline = baseline;
    }

    /** @param least number of accepted changes that there is anything to confirm about */
    public void confirm(int least) {
        List<Change> accepted = StackedChanges.of(run);
        if (accepted.size() < least) {
            return;
        }
        Confirmation.Outcome outcome = new Confirmation(
                        new Restacking(run.ports().project(), run.directory("confirmation")),
                        new RealStackChecks(run, recorded(accepted)))
                .of(accepted);
        takeBack(accepted, outcome);
        run.journal().note(sentence(accepted, outcome));
    }

    /** A run that goes on after a crash may have chosen other targets than before. */
    private Baseline recorded(List<Change> accepted) {
        List<Target> targets = accepted.stream().map(Change::target).distinct().toList();
        return baseline.workloads()
                        .keySet()
                        .containsAll(targets.stream().map(Target::id).toList())
                ? baseline
                : Baseline.of(run, targets);
    }

    /** The latest first: what was made on top of something goes before it. */
    private void takeBack(List<Change> accepted, Confirmation.Outcome outcome) {
        Stack base = new Stack(run.ports().project());
        List<Change> left = new ArrayList<>(accepted);
        for (int i = accepted.size() - 1; i >= 0; i--) {
            Change change = accepted.get(i);
            String reason = outcome.dropped().get(change);
            if (reason != null) {
                Path file = change.target().file();
                String source = base.source(change.target());
                String now = FileTexts.of(source, left, file).orElse(change.after());
                left.remove(change);
                run.settlement()
                        .takeBack(change, now, FileTexts.of(source, left, file).orElse(now), reason);
            }
        }
        if (!outcome.dropped().isEmpty()) {
            run.stack().become(outcome.laid().stack());
            run.journal().stack(outcome.laid().accepted());
        }
    }

    public static String sentence(List<Change> accepted, Confirmation.Outcome outcome) {
        StringBuilder text = new StringBuilder("Looked at as a whole, ")
                .append(accepted.size() - outcome.dropped().size())
                .append(" of ")
                .append(accepted.size())
                .append(accepted.size() == 1 ? " accepted change holds" : " accepted changes hold");
        if (!outcome.suite().isEmpty()) {
            text.append(": ").append(outcome.suite()).append("; fresh pairs against the base: ");
            List<String> figures = new ArrayList<>();
            for (Map.Entry<Change, Measurement> each : outcome.measured().entrySet()) {
                figures.add(String.format(
                        java.util.Locale.ROOT,
                        "%s %.1f %% less (%.1f at least)",
                        each.getKey().attempt().target().shortName(),
                        each.getValue().improvement(),
                        each.getValue().lower()));
            }
            text.append(String.join(", ", figures));
        }
        outcome.dropped()
                .forEach((change, why) -> text.append(". Taken back, attempt ")
                        .append(change.attempt().id())
                        .append(" on ")
                        .append(change.attempt().target().shortName())
                        .append(": ")
                        .append(why));
        return text.append('.').toString();
    }
}
