package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one model cost for one attempt, its proposal and the votes on it.
 *
 * @param model {@code openai/gpt-5}, as configured
 * @param served names under which the provider says it answered, sorted; empty where it never did
 * @param attempt that it was spent on; absent for what led to none
 * @param calls that were answered or failed at the provider
 * @param failures of those
 * @param replayed answers that came from a cassette and cost nothing
 * @param inputTokens sent
 * @param outputTokens that came back, reasoning included
 * @param money in the currency of the configured prices; absent without prices
 * @param millis wall time of the answers, waits and retries included
 */
public record ModelExpense(
        String model,
        List<String> served,
        @Nullable Integer attempt,
        int calls,
        int failures,
        int replayed,
        long inputTokens,
        long outputTokens,
        @Nullable Double money,
        long millis) {
    public ModelExpense {
        served = List.copyOf(served);
    }

    /** The same, led to no attempt. */
    public ModelExpense inVain() {
        return new ModelExpense(
                model, served, null, calls, failures, replayed, inputTokens, outputTokens, money, millis);
    }
}
