package dev.speedopt.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Usage;
import dev.speedopt.model.exchange.ModelOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpendingTest {
    private static final SpeedConfig.Model MODEL =
            new SpeedConfig.Model("m", "openai", 1, null, null, Map.of(), new SpeedConfig.Prices(2, 10));

    private static Spending spending(int calls, long tokens, double money) {
        return new Spending(new SpeedConfig.Budget(calls, tokens, money));
    }

    @Test
    void what_is_set_aside_counts_until_it_is_settled() {
        Spending spending = spending(10, 1000, 0);
        Usage most = new Usage(100, 500);
        assertThat(spending.reserve(MODEL, most)).isNull();
        assertThat(spending.reserve(MODEL, most))
                .contains("models.budget.tokens")
                .contains("600 are spent");
        spending.settle(MODEL, "a", most, new ModelOutcome.Reply("x", "m-1", new Usage(100, 50), 1));
        assertThat(spending.reserve(MODEL, most)).isNull();
    }

    @Test
    void calls_and_money_have_limits_of_their_own() {
        Spending calls = spending(1, 1_000_000, 0);
        assertThat(calls.reserve(MODEL, Usage.NONE)).isNull();
        assertThat(calls.reserve(MODEL, Usage.NONE)).contains("models.budget.calls");
        Spending money = spending(10, 100_000_000, 0.01);
        assertThat(money.reserve(MODEL, new Usage(0, 1001))).contains("models.budget.money");
        assertThat(money.reserve(MODEL, new Usage(0, 999))).isNull();
    }

    @Test
    void the_account_says_what_every_model_cost_and_who_served() {
        Spending spending = spending(10, 1_000_000, 0);
        spending.settle(
                MODEL, "a", Usage.NONE, new ModelOutcome.Reply("x", "m-2026", new Usage(1_000_000, 100_000), 1));
        spending.settle(
                MODEL, "a", Usage.NONE, new ModelOutcome.Failure(FailureKind.TRUNCATED, "cut", new Usage(0, 100_000)));
        spending.replayed(MODEL, "b", new ModelOutcome.Reply("x", "m-2027", new Usage(1, 1), 1));
        assertThat(spending.costs())
                .containsExactly(
                        new ModelCost(
                                "openai/m", "a", List.of("m-2026"), 2, 1, 0, new Usage(1_000_000, 200_000), 4.0, 1),
                        new ModelCost("openai/m", "b", List.of("m-2027"), 0, 0, 1, Usage.NONE, 0.0, 0));
    }
}
