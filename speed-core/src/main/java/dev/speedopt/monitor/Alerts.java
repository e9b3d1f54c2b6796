package dev.speedopt.monitor;

import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.evidence.NoiseReport;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody should look at: what got slower, a model that is down, a machine too noisy, what a run noted. */
final class Alerts {
    private static final int MOST = 100;

    private Alerts() {}

    static List<String> of(@Nullable RunResult run, @Nullable RegressionCheck check, @Nullable NoiseReport noise) {
        List<String> alerts = new ArrayList<>();
        if (check != null) {
            check.targets().stream()
                    .filter(target -> target.state() == RegressionCheck.State.REGRESSION)
                    .forEach(target -> alerts.add(
                            "Regression against " + check.base() + ", " + target.target() + ": " + target.reason()));
        }
        if (noise != null && noise.verdict() == NoiseReport.Verdict.TOO_NOISY) {
            alerts.add("The machine is too noisy to measure: " + noise.reason() + ". See mvn speed:noise");
        }
        if (run != null) {
            down(run.models())
                    .forEach((model, calls) -> alerts.add("Model down: none of " + calls + " calls of " + model
                            + " was answered. See mvn speed:doctor"));
            run.notes().forEach(alerts::add);
        }
        return alerts.stream().limit(MOST).map(VisibleText::line).toList();
    }

    /** Models that answered nothing, with how often they were asked. */
    private static Map<String, Integer> down(List<ModelExpense> spent) {
        Map<String, Integer> calls = new TreeMap<>();
        Map<String, Integer> answered = new TreeMap<>();
        for (ModelExpense each : spent) {
            calls.merge(each.model(), each.calls(), Integer::sum);
            answered.merge(each.model(), each.calls() - each.failures() + each.replayed(), Integer::sum);
        }
        calls.keySet().removeIf(model -> answered.getOrDefault(model, 0) > 0 || calls.getOrDefault(model, 0) == 0);
        return calls;
    }
}
