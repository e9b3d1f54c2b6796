package dev.speedopt.consensus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The four criteria, and how their scores become one. */
final class Criteria {
    static final String CORRECTNESS = "correctness";
    static final String PERFORMANCE = "performance";
    static final String MAINTAINABILITY = "maintainability";
    static final String SECURITY = "security";
    static final List<String> ALL = List.of(CORRECTNESS, PERFORMANCE, MAINTAINABILITY, SECURITY);

    /** Digits that scores are compared by: far finer than any threshold, coarser than the errors of a double. */
    static final int DIGITS = 6;

    private Criteria() {}

    /**
     * Σ weight·score / Σ weight over the criteria that were scored.
     *
     * @return null without a score for correctness, or when the scored criteria weigh nothing
     */
    static @Nullable BigDecimal weighted(Map<String, Double> scores, Map<String, Double> weights) {
        if (!scores.containsKey(CORRECTNESS)) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (String criterion : ALL) {
            Double score = scores.get(criterion);
            if (score != null) {
                BigDecimal each = BigDecimal.valueOf(weights.getOrDefault(criterion, 0.0));
                sum = sum.add(each.multiply(BigDecimal.valueOf(score)));
                weight = weight.add(each);
            }
        }
        return weight.signum() <= 0 ? null : sum.divide(weight, DIGITS, RoundingMode.HALF_UP);
    }
}
