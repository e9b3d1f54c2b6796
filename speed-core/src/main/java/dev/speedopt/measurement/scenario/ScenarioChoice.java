package dev.speedopt.measurement.scenario;

import dev.speedopt.workload.ScaledWorkload;
import dev.speedopt.workload.ScaledWorkload.Input;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/**
 * Which of the larger inputs are measured: the same calls in each size, so that times can be compared across sizes, and no
 * more than can be passed through in a fraction of a second.
 *
 * @param base the recorded calls that the larger ones were made from; nothing is decided on them alone
 * @param scenarios by size
 * @param leftOut sizes that are not measured, by name, each with its reason
 */
public record ScenarioChoice(List<Scenario> base, List<Scenario> scenarios, Map<String, String> leftOut) {
    private static final long LONGEST_CALL = 250_000_000L;
    private static final long LONGEST_PASS = 400_000_000L;

    public ScenarioChoice {
        base = List.copyOf(base);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * @param replayed nanoseconds that the original took for an input; empty where it threw, hung or differed from itself
     */
    public static ScenarioChoice of(ScaledWorkload scaled, IntFunction<OptionalLong> replayed) {
        Map<String, String> leftOut = new LinkedHashMap<>();
        List<Integer> calls = List.of();
        List<Integer> factors = new ArrayList<>();
        for (int factor : ScaledWorkload.FACTORS) {
            List<Integer> fit = fitting(scaled, factor, replayed);
            if (fit.isEmpty()) {
                leftOut.put(name(factor), reason(scaled, factor, replayed));
            } else if (!factors.isEmpty() && units(scaled, 1, fit) * 4 < units(scaled, 1, calls)) {
                leftOut.put(name(factor), "only the smallest calls would end in time");
            } else {
                calls = fit;
                factors.add(factor);
            }
        }
        List<Integer> chosen = calls;
        return chosen.isEmpty()
                ? new ScenarioChoice(List.of(), List.of(), leftOut)
                : new ScenarioChoice(
                        List.of(scenario("recorded, the calls that were scaled", scaled, 1, chosen)),
                        factors.stream()
                                .map(factor -> scenario(name(factor), scaled, factor, chosen))
                                .toList(),
                        leftOut);
    }

    private static String name(int factor) {
        return "recorded ×" + factor;
    }

    /** Recorded calls of which the larger version, and all smaller ones, can be timed; the quickest, as many as fit. */
    private static List<Integer> fitting(ScaledWorkload scaled, int factor, IntFunction<OptionalLong> replayed) {
        List<Input> quickest = scaled.inputs().stream()
                .filter(input -> input.factor() == factor)
                .filter(input -> scaled.inputs().stream()
                        .filter(each -> each.recorded() == input.recorded() && each.factor() <= factor)
                        .allMatch(each -> nanos(each, replayed) <= LONGEST_CALL))
                .sorted(Comparator.comparingLong(input -> nanos(input, replayed)))
                .toList();
        List<Integer> calls = new ArrayList<>();
        long pass = 0;
        for (Input input : quickest) {
            pass += nanos(input, replayed); // Sorted: once it is too much, it stays too much.
            if (pass <= LONGEST_PASS) {
                calls.add(input.recorded());
            }
        }
        return calls;
    }

    private static long nanos(Input input, IntFunction<OptionalLong> replayed) {
        return replayed.apply(input.index()).orElse(Long.MAX_VALUE);
    }

    private static String reason(ScaledWorkload scaled, int factor, IntFunction<OptionalLong> replayed) {
        List<Input> made = scaled.inputs().stream()
                .filter(input -> input.factor() == factor)
                .toList();
        if (made.isEmpty()) {
            return scaled.leftOut().isEmpty()
                    ? "no recorded call holds a collection, an array or a string that could grow"
                    : String.join("; ", scaled.leftOut());
        }
        long slow = made.stream()
                .map(input -> replayed.apply(input.index()))
                .filter(nanos -> nanos.orElse(0) > LONGEST_CALL)
                .count();
        return slow > 0
                ? String.format(Locale.ROOT, "the original takes more than %.2f s a call", LONGEST_CALL / 1e9)
                : "the original throws, hangs or is not deterministic on such inputs";
    }

    private static Scenario scenario(String name, ScaledWorkload scaled, int factor, List<Integer> calls) {
        List<Integer> indices = new ArrayList<>();
        for (Input input : scaled.inputs()) {
            if (input.factor() == factor && calls.contains(input.recorded())) {
                indices.add(input.index());
            }
        }
        return new Scenario(name, indices, (double) units(scaled, factor, calls) / indices.size());
    }

    private static long units(ScaledWorkload scaled, int factor, List<Integer> calls) {
        return scaled.inputs().stream()
                .filter(input -> input.factor() == factor && calls.contains(input.recorded()))
                .mapToLong(Input::units)
                .sum();
    }
}
