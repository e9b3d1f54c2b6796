package dev.speedopt.consensus;

import dev.speedopt.evidence.Ballot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ballots counted. In decimal arithmetic: three times 0.7 is 0.7 on average, which doubles do not know.
 *
 * @param valid ballots that are no abstentions
 */
record Tally(List<Ballot> valid) {
    Tally {
        valid = List.copyOf(valid);
    }

    static Tally of(List<Ballot> ballots) {
        return new Tally(
                ballots.stream().filter(ballot -> ballot.score() != null).toList());
    }

    /** Σ weight·score / Σ weight; null without a valid ballot. */
    @Nullable
    BigDecimal overall() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Ballot ballot : valid) {
            BigDecimal each = BigDecimal.valueOf(ballot.weight());
            sum = sum.add(each.multiply(score(ballot)));
            weight = weight.add(each);
        }
        return weight.signum() <= 0 ? null : sum.divide(weight, Criteria.DIGITS, RoundingMode.HALF_UP);
    }

    /** The same ballots but for those of one provider's models. */
    Tally without(@Nullable String provider) {
        return new Tally(valid.stream()
                .filter(ballot -> !ballot.provider().equals(provider))
                .toList());
    }

    /** Highest score less lowest one; 0 without ballots. */
    BigDecimal spread() {
        BigDecimal highest =
                valid.stream().map(Tally::score).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        BigDecimal lowest =
                valid.stream().map(Tally::score).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        return highest.subtract(lowest);
    }

    long providers() {
        return valid.stream().map(Ballot::provider).distinct().count();
    }

    private static BigDecimal score(Ballot ballot) {
        return BigDecimal.valueOf(Objects.requireNonNull(ballot.score()));
    }
}
