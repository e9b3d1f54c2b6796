package dev.speedopt.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.WilsonInterval;
import dev.speedopt.history.Effectiveness;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1000, '0 of 1,000 (0% to 0.4%)'",
        "3000, 3000, '3,000 of 3,000 (99.8% to 100%)'",
        "1, 2, 1 of 2 (9% to 91%)"
    })
    void the_interval_of_a_share_is_never_rounded_inward(int accepted, int attempts, String said) {
        assertThat(HistoryText.effectiveness(effectiveness(accepted, attempts))).contains(said);
    }

    @Test
    void what_was_never_accepted_has_no_gain() {
        assertThat(HistoryText.effectiveness(effectiveness(0, 5))).contains("none", "none accepted");
    }

    private static Effectiveness effectiveness(int accepted, int attempts) {
        WilsonInterval share = WilsonInterval.of(accepted, attempts);
        return new Effectiveness(
                "rule:any",
                attempts,
                accepted,
                0,
                0,
                (double) accepted / attempts,
                share.lower(),
                share.upper(),
                null,
                null,
                Map.of(),
                1000,
                null);
    }
}
