package dev.speedopt.model;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Usage;
import dev.speedopt.model.exchange.ModelOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The run's budget, reserved before a call and settled after it, and the account of what every model cost. */
final class Spending {
    /** Characters that make a token at the least, so that a reservation is rather too large than too small. */
    private static final int CHARACTERS_PER_TOKEN = 3;

    private record Line(String model, String topic) {}

    private static final class Account {
        private final TreeSet<String> served = new TreeSet<>();
        private int calls;
        private int failures;
        private int replayed;
        private long millis;
        private Usage usage = Usage.NONE;
        private SpeedConfig.@Nullable Prices prices;
    }

    private final SpeedConfig.Budget budget;
    private final Map<Line, Account> accounts =
            new TreeMap<>(Comparator.comparing(Line::model).thenComparing(Line::topic));
    private int calls;
    private long tokens;
    private double money;

    Spending(SpeedConfig.Budget budget) {
        this.budget = budget;
    }

    /** What a call may cost at most. */
    static Usage estimate(Prompt prompt) {
        return new Usage(prompt.text().length() / CHARACTERS_PER_TOKEN, prompt.maximumTokens());
    }

    /** Sets the most that a call may cost aside; or says why it may not be made. */
    synchronized @Nullable String reserve(SpeedConfig.Model model, Usage most) {
        double price = price(model.prices(), most);
        if (calls + 1 > budget.calls()) {
            return "the budget of " + budget.calls() + " calls is spent (models.budget.calls)";
        }
        if (tokens + most.total() > budget.tokens()) {
            return "it might exceed the budget of " + budget.tokens() + " tokens (models.budget.tokens), of which "
                    + tokens + " are spent or set aside";
        }
        if (budget.money() > 0 && money + price > budget.money()) {
            return "it might exceed the budget of " + budget.money() + " (models.budget.money)";
        }
        calls++;
        tokens += most.total();
        money += price;
        return null;
    }

    /** Takes back what was set aside, and books what it really cost. */
    synchronized void settle(SpeedConfig.Model model, String topic, Usage reserved, ModelOutcome outcome) {
        Usage used = outcome.usage();
        if (outcome instanceof ModelOutcome.Reply reply && used.total() == 0) {
            // A provider that does not count is taken to cost what the text's length says.
            used = new Usage(reserved.input(), reply.text().length() / CHARACTERS_PER_TOKEN);
        }
        tokens += used.total() - reserved.total();
        money += price(model.prices(), used) - price(model.prices(), reserved);
        Account account = account(model, topic);
        account.calls++;
        account.usage = account.usage.plus(used);
        if (outcome instanceof ModelOutcome.Reply reply) {
            account.served.add(reply.servedModel());
            account.millis += reply.millis();
        } else {
            account.failures++;
        }
    }

    synchronized void replayed(SpeedConfig.Model model, String topic, ModelOutcome.Reply reply) {
        Account account = account(model, topic);
        account.replayed++;
        account.served.add(reply.servedModel());
    }

    synchronized List<ModelCost> costs() {
        List<ModelCost> costs = new ArrayList<>();
        accounts.forEach((line, account) -> costs.add(new ModelCost(
                line.model(),
                line.topic(),
                List.copyOf(account.served),
                account.calls,
                account.failures,
                account.replayed,
                account.usage,
                account.prices == null ? null : price(account.prices, account.usage),
                account.millis)));
        return costs;
    }

    private Account account(SpeedConfig.Model model, String topic) {
        Account account =
                accounts.computeIfAbsent(new Line(model.provider() + "/" + model.name(), topic), line -> new Account());
        account.prices = model.prices();
        return account;
    }

    private static double price(SpeedConfig.@Nullable Prices prices, Usage usage) {
        return prices == null ? 0 : (prices.input() * usage.input() + prices.output() * usage.output()) / 1e6;
    }
}
