package dev.speedopt.optimization.confirmation;

import dev.speedopt.config.SpeedConfig.Calls;
import dev.speedopt.config.SpeedConfig.Cost;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Impact.MonthlySaving;
import dev.speedopt.evidence.Impact.Whole;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.target.MethodId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changes save a month, by the user's own prices; nothing where the user names none. */
record MonthlySavings(Cost cost) {
    private static final double NANOS_PER_HOUR = 3.6e12;

    /** @param unknown where it says why there is none although there is a price */
    @Nullable
    MonthlySaving of(Attempt attempt, @Nullable Whole whole, List<String> unknown) {
        Double price = cost.cpuHour();
        Measurement measurement = attempt.measurement();
        if (price == null || measurement == null) {
            return null;
        }
        Optional<Calls> calls = cost.calls().stream()
                .filter(each -> named(each.target(), attempt.target()))
                .findFirst();
        if (calls.isPresent()) {
            return byCalls(price, calls.get(), measurement, unknown);
        }
        Double hours = cost.cpuHoursPerMonth();
        if (hours == null) {
            unknown.add(
                    "cost.calls does not name the method and cost.cpu_hours_per_month is not set, so that no saving a"
                            + " month can be stated.");
            return null;
        }
        if (whole == null) {
            unknown.add("Without the method's share of the whole, cost.cpu_hours_per_month tells no saving a month.");
            return null;
        }
        double percent = price * hours / 100;
        return new MonthlySaving(
                cost.currency(),
                percent * whole.percent(),
                percent * whole.lower(),
                percent * whole.upper(),
                plain(hours) + " processor hours a month at " + plain(price) + " each, and the method's share of "
                        + whole.profiled() + ": " + whole.samples() + " of " + whole.of() + " samples");
    }

    private @Nullable MonthlySaving byCalls(double price, Calls calls, Measurement measurement, List<String> unknown) {
        double nanos = median(measurement.pairs());
        if (!measurement.clock().equals("cpu") || !Double.isFinite(nanos)) {
            unknown.add("The method waits more than it computes, so that the time it saves is no processor time, and no"
                    + " saving a month can be stated.");
            return null;
        }
        double percent = price * calls.perMonth() * nanos / NANOS_PER_HOUR / 100;
        return new MonthlySaving(
                cost.currency(),
                percent * measurement.improvement(),
                percent * measurement.lower(),
                percent * measurement.upper(),
                plain(calls.perMonth()) + " calls a month at " + plain(price)
                        + " an hour of processor time, if each costs what the recorded ones do: "
                        + String.format(Locale.ROOT, "%.4g", nanos) + " ns before");
    }

    private static double median(List<PairResult> pairs) {
        double[] sorted = pairs.stream()
                .mapToDouble(PairResult::originalNanos)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static boolean named(String written, MethodId target) {
        String bare = written.replace(" ", "");
        return bare.equals(target.toString()) || bare.equals(target.toString().replaceFirst("\\(.*", ""));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
