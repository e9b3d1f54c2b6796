package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What models cost, added up: by model, and by what came of it, with the time that measuring took beside it. */
public record ModelCosts(RunResult run) {
    /** Of {@link #byModel}. */
    public static final List<String> MODEL_HEADERS =
            List.of("Model", "Served as", "Calls", "Failed", "From cassettes", "Tokens in", "Tokens out", "Money");

    /** Of {@link #byAttempt}. */
    public static final List<String> ATTEMPT_HEADERS =
            List.of("Spent on", "Calls", "Tokens in", "Tokens out", "Money", "Time measuring");

    /** Said where {@link #any} is false. */
    public static final String NONE = "None: no model was asked, all proposals are of built-in rules.";

    private record Sum(
            int calls,
            int failures,
            int replayed,
            long input,
            long output,
            @Nullable BigDecimal money) {
        private static final Sum NONE = new Sum(0, 0, 0, 0, 0, null);

        static Sum of(List<ModelExpense> expenses) {
            return expenses.stream().reduce(NONE, Sum::plus, (one, two) -> {
                throw new IllegalStateException("not in parallel");
            });
        }

        Sum plus(ModelExpense more) {
            BigDecimal price = more.money() == null ? null : BigDecimal.valueOf(more.money());
            return new Sum(
                    calls + more.calls(),
                    failures + more.failures(),
                    replayed + more.replayed(),
                    input + more.inputTokens(),
                    output + more.outputTokens(),
                    price == null ? money : money == null ? price : money.add(price));
        }

        String price() {
            return money == null
                    ? "no price set"
                    : money.round(new MathContext(4)).stripTrailingZeros().toPlainString();
        }
    }

    /** Whether any model was asked, or answered from a cassette. */
    public boolean any() {
        return !run.models().isEmpty();
    }

    /** One row a model, by name. */
    public List<List<String>> byModel() {
        Map<String, List<ModelExpense>> models = run.models().stream()
                .collect(Collectors.groupingBy(ModelExpense::model, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        models.forEach((model, expenses) -> {
            Sum sum = Sum.of(expenses);
            TreeSet<String> served = new TreeSet<>();
            expenses.forEach(expense -> served.addAll(expense.served()));
            rows.add(List.of(
                    model,
                    served.isEmpty() ? "never answered" : String.join(", ", served),
                    String.valueOf(sum.calls()),
                    String.valueOf(sum.failures()),
                    String.valueOf(sum.replayed()),
                    String.valueOf(sum.input()),
                    String.valueOf(sum.output()),
                    sum.price()));
        });
        return rows;
    }

    /** One row an attempt that models were paid for, accepted ones first; then sums by outcome. */
    public List<List<String>> byAttempt() {
        List<List<String>> rows = new ArrayList<>();
        RunView view = new RunView(run);
        for (Attempt attempt : view.attempts()) {
            if (run.models().stream().anyMatch(expense -> of(attempt, expense))) {
                rows.add(row(
                        "#" + attempt.id() + " " + attempt.target().shortName() + ", "
                                + Outcome.of(attempt).name().toLowerCase(java.util.Locale.ROOT),
                        expense -> of(attempt, expense),
                        List.of(attempt)));
            }
        }
        for (Outcome outcome : Outcome.values()) {
            List<Attempt> attempts = view.attempts(outcome);
            if (!attempts.isEmpty()) {
                rows.add(row(
                        "all that were " + outcome.name().toLowerCase(java.util.Locale.ROOT) + " (" + attempts.size()
                                + ")",
                        expense -> attempts.stream().anyMatch(attempt -> of(attempt, expense)),
                        attempts));
            }
        }
        if (run.models().stream().anyMatch(expense -> expense.attempt() == null)) {
            rows.add(row("what led to no attempt", expense -> expense.attempt() == null, List.of()));
        }
        return rows;
    }

    /** One line a model, for the console. */
    public List<String> lines() {
        return byModel().stream()
                .map(row -> row.get(0) + ": " + row.get(2) + " calls (" + row.get(3) + " failed, " + row.get(4)
                        + " more from cassettes), " + row.get(5) + " tokens in, " + row.get(6) + " out, "
                        + (row.get(7).startsWith("no") ? row.get(7) : "cost " + row.get(7)))
                .toList();
    }

    private List<String> row(String what, Predicate<ModelExpense> which, List<Attempt> attempts) {
        Sum sum = Sum.of(run.models().stream().filter(which).toList());
        long measuring = attempts.stream()
                .flatMap(attempt -> attempt.rungs().stream())
                .filter(rung -> rung.rung() == Rung.QUICK_MEASUREMENT || rung.rung() == Rung.MEASUREMENT)
                .mapToLong(RungResult::millis)
                .sum();
        return List.of(
                what,
                String.valueOf(sum.calls()),
                String.valueOf(sum.input()),
                String.valueOf(sum.output()),
                sum.price(),
                Numbers.wall(measuring));
    }

    private static boolean of(Attempt attempt, ModelExpense expense) {
        return Integer.valueOf(attempt.id()).equals(expense.attempt());
    }
}
