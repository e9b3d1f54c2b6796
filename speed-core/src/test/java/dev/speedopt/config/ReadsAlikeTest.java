package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A run goes on only where its configuration reads as it did: in another JVM, and in whatever order it was written. */
class ReadsAlikeTest {
    @Test
    void weights_read_in_the_order_of_their_names() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String name : List.of("security", "performance", "maintainability", "correctness")) {
            weights.put(name, 0.25);
        }
        assertThat(new SpeedConfig.Consensus(
                                SpeedConfig.defaults().consensus().requiredFor(),
                                weights,
                                0.7,
                                SpeedConfig.TieBreaking.CONSERVATIVE)
                        .toString())
                .contains("{correctness=0.25, maintainability=0.25, performance=0.25, security=0.25}");
    }
}
