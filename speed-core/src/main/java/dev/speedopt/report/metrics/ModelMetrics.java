package dev.speedopt.report.metrics;

import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.VisibleText;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** What each model was asked, how often it failed, and what it cost. No series where none was asked, no cost without prices. */
final class ModelMetrics {
    private final Counter calls;
    private final Counter failures;
    private final Counter replayed;
    private final Counter tokens;
    private final Counter seconds;
    private final Counter cost;

    private ModelMetrics(PrometheusRegistry registry) {
        calls = counter(registry, "speed_model_calls_total", "Calls that were answered or failed.", "model");
        failures = counter(registry, "speed_model_failures_total", "Calls that failed.", "model");
        replayed = counter(registry, "speed_model_replayed_total", "Answers from a cassette.", "model");
        tokens = counter(registry, "speed_model_tokens_total", "Tokens by direction.", "model", "direction");
        seconds = counter(registry, "speed_model_seconds_total", "Wall time of answers, waits included.", "model");
        cost = counter(registry, "speed_model_cost_total", "Cost in the currency of the configured prices.", "model");
    }

    static void add(PrometheusRegistry registry, RunResult run) {
        ModelMetrics metrics = new ModelMetrics(registry);
        run.models().forEach(metrics::add);
    }

    private void add(ModelExpense spent) {
        String model = VisibleText.line(spent.model());
        calls.labelValues(model).inc(Math.max(0, spent.calls()));
        failures.labelValues(model).inc(Math.max(0, spent.failures()));
        replayed.labelValues(model).inc(Math.max(0, spent.replayed()));
        tokens.labelValues(model, "in").inc(Math.max(0, spent.inputTokens()));
        tokens.labelValues(model, "out").inc(Math.max(0, spent.outputTokens()));
        seconds.labelValues(model).inc(Math.max(0, spent.millis()) / 1000.0);
        Double money = spent.money();
        if (money != null && Double.isFinite(money) && money >= 0) {
            cost.labelValues(model).inc(money);
        }
    }

    private static Counter counter(PrometheusRegistry registry, String name, String help, String... labels) {
        return Counter.builder().name(name).help(help).labelNames(labels).register(registry);
    }
}
