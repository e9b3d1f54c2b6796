package dev.speedopt.optimization.request;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.proposal.Proposer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for, complete and checked; nothing in it changes during a run.
 *
 * @param selector of the targets; null for the hottest opportunities
 * @param config joined from command line, POM, files and defaults
 * @param quick whether one look must do: fewer pairs, the same gates
 * @param budget of time for the whole run; no new target is begun after it
 * @param strategy that proposals must follow; null for any
 * @param extensions proposers beside the built-in ones
 * @param projectName for reports
 * @param pluginVersion for reports
 * @param access to models: keys, proxy, offline or not
 */
public record OptimizationRequest(
        @Nullable String selector,
        SpeedConfig config,
        boolean quick,
        Duration budget,
        @Nullable String strategy,
        List<Proposer> extensions,
        String projectName,
        String pluginVersion,
        ModelAccess access) {
    public OptimizationRequest {
        extensions = List.copyOf(extensions);
    }

    /** The same with another configuration. */
    public OptimizationRequest with(SpeedConfig other) {
        return new OptimizationRequest(
                selector, other, quick, budget, strategy, extensions, projectName, pluginVersion, access);
    }

    /** The same about other targets; null for the hottest. */
    public OptimizationRequest of(@Nullable String targets) {
        return new OptimizationRequest(
                targets, config, quick, budget, strategy, extensions, projectName, pluginVersion, access);
    }

    /** The same with proposers beside the built-in ones, and a strategy for all of them; null for any. */
    public OptimizationRequest proposedBy(@Nullable String wanted, List<Proposer> others) {
        return new OptimizationRequest(
                selector, config, quick, budget, wanted, others, projectName, pluginVersion, access);
    }

    /** Keys must not reach a log: the access to models is left out. */
    @Override
    public String toString() {
        return "OptimizationRequest[" + (selector == null ? "hottest" : selector) + ", quick=" + quick + ", budget="
                + budget + "]";
    }
}
