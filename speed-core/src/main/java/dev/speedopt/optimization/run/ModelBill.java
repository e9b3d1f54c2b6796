package dev.speedopt.optimization.run;

import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.model.ModelCost;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which attempt each topic that models were paid for belongs to. */
final class ModelBill {
    private final Map<String, Integer> attempts = new HashMap<>();

    /** @param topic of a proposal's prompts, or of the votes on an attempt */
    void belongs(@Nullable String topic, int attempt) {
        if (topic != null) {
            attempts.put(topic, attempt);
        }
    }

    List<ModelExpense> of(List<ModelCost> costs) {
        return costs.stream()
                .map(cost -> new ModelExpense(
                        cost.model(),
                        cost.served(),
                        attempts.get(cost.topic()),
                        cost.calls(),
                        cost.failures(),
                        cost.replayed(),
                        cost.usage().input(),
                        cost.usage().output(),
                        cost.money(),
                        cost.millis()))
                .toList();
    }
}
