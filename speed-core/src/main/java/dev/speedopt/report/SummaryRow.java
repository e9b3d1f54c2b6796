package dev.speedopt.report;

import static dev.speedopt.report.ConsoleSummary.ascii;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.NextSteps;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One target in the console's table: the attempt that went farthest. */
final class SummaryRow {
    private SummaryRow() {}

    static List<List<String>> cells(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        return List.of(
                List.of(ConsoleSummary.name(attempt)),
                verdict(attempt),
                measurement == null ? List.of("not measured") : times(new Gain(measurement)),
                measurement == null ? List.of("-") : improvement(new Gain(measurement)),
                List.of(ConsoleSummary.allocation(attempt)));
    }

    private static List<String> verdict(Attempt attempt) {
        Measurement measurement = attempt.measurement();
        String end = switch (Outcome.of(attempt)) {
            case ACCEPTED -> accepted(attempt.decision());
            case HELD -> "held for you";
            case REFUSED -> "refused";
            case OPEN -> "not decided";
        };
        return measurement == null
                ? List.of(Outcome.rungReached(attempt), end)
                : List.of(Outcome.rungReached(attempt), measurement.verdict().label(), end);
    }

    private static String accepted(@Nullable Decision decision) {
        return decision == null || decision.commit() == null
                ? "patch"
                : "commit " + NextSteps.abbreviated(decision.commit());
    }

    private static List<String> times(Gain gain) {
        Numbers.Pair times = gain.times();
        String basis = gain.basis(gain.measurement().optimized());
        return times == null || basis == null ? List.of("no times reported") : List.of(ascii(times.toString()), basis);
    }

    private static List<String> improvement(Gain gain) {
        return List.of(gain.percent(), gain.interval().bracketed());
    }
}
