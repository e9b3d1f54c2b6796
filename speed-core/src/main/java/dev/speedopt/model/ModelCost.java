package dev.speedopt.model;

import dev.speedopt.model.dialect.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one model cost in this run, on one topic.
 *
 * @param model {@code openai/gpt-5}, as configured
 * @param topic of the prompts
 * @param served names under which the provider says it answered, sorted
 * @param calls that were answered or failed at the provider
 * @param failures of those
 * @param replayed answers that came from a cassette and cost nothing
 * @param usage tokens
 * @param money in the currency of the configured prices; absent without prices
 * @param millis wall time of the answers, waits and retries included
 */
public record ModelCost(
        String model,
        String topic,
        List<String> served,
        int calls,
        int failures,
        int replayed,
        Usage usage,
        @Nullable Double money,
        long millis) {
    public ModelCost {
        served = List.copyOf(served);
    }
}
