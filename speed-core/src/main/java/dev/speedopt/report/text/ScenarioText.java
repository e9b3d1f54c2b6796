package dev.speedopt.report.text;

import dev.speedopt.evidence.ScenarioResult;
import java.util.List;

/** What became of a scenario, as phrases that every format uses alike. */
public record ScenarioText(ScenarioResult scenario) {
    /** Headers of {@link #cells}. */
    public static final List<String> HEADERS =
            List.of("Scenario", "Size", "Original → optimised", "Improvement", "Outcome");

    /** One row of a table. */
    public List<String> cells() {
        ScenarioResult.Figures figures = scenario.figures();
        if (figures == null) {
            return List.of(scenario.name(), "", "", "", scenario.outcome().label() + ": " + scenario.reason());
        }
        return List.of(
                scenario.name(),
                size(figures.size()),
                Numbers.times(figures.originalNanos(), figures.optimizedNanos()) + " a call",
                Numbers.percent(figures.improvement()) + " (" + new Interval(figures.lower(), figures.upper()).words()
                        + ")",
                scenario.outcome().label());
    }

    /** A benchmark's name says what it has of a size. */
    private String size(double size) {
        return size > 0 ? Exponents.size(size) : scenario.calls() == 0 ? "" : "not known";
    }

    /** {@code not slower on recorded ×10, recorded ×100}; empty where none was measured. */
    public static String held(List<ScenarioResult> scenarios) {
        List<String> held = scenarios.stream()
                .filter(each -> each.outcome() == ScenarioResult.Outcome.NOT_SLOWER)
                .map(ScenarioResult::name)
                .toList();
        return held.isEmpty() ? "" : "not slower on " + String.join(", ", held);
    }
}
