package dev.speedopt.report.history;

import dev.speedopt.evidence.Rung;
import dev.speedopt.history.Calibration;
import dev.speedopt.history.Effectiveness;
import dev.speedopt.history.History;
import dev.speedopt.history.Trend;
import dev.speedopt.history.Trend.Shift;
import dev.speedopt.report.text.NextSteps;
import dev.speedopt.report.text.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of the history that every format uses alike; not escaped. */
final class HistoryText {
    static final List<String> EFFECTIVENESS =
            List.of("Name", "Accepted", "Gain of accepted", "Refused most at", "Time spent", "Time for each accepted");
    static final List<String> CALIBRATION =
            List.of("Voter", "Ballots", "Approvals that lasted", "Refusals that stood", "Mean score", "Brier score");
    static final String ON_CALIBRATION =
            "Lasting means accepted, and not reverted by a later commit of this branch. A voter has a say in what is"
                    + " accepted: a good figure says that it agrees with the panel and with time. Brier score: 0 is perfect,"
                    + " 0.25 is a coin.";
    static final String ON_TRENDS =
            "Each run measures a target before it changes anything: that is a point. Runs on different machines are not told"
                    + " apart. A lasting change is found by E-divisive (99%, at least 5% of the time), which takes about ten"
                    + " runs of a target.";

    private HistoryText() {}

    static String headline(History history) {
        int slower = history.regressions().size();
        return history.attempts() == 0
                ? "No history yet"
                : Numbers.count(history.accepted(), "change", "changes") + " accepted of "
                        + Numbers.count(history.attempts(), "attempt", "attempts")
                        + (slower == 0 ? "" : ", " + Numbers.count(slower, "lasting slow-down", "lasting slow-downs"));
    }

    static String subtitle(History history) {
        return Numbers.count(history.runs(), "run", "runs") + " (" + history.period() + "), "
                + Numbers.count(history.held(), "attempt", "attempts") + " held for a person, "
                + Numbers.count(history.takenBack(), "accepted change", "accepted changes") + " taken back since, "
                + Numbers.wall(history.millis()) + " spent on attempts.";
    }

    static List<String> effectiveness(Effectiveness each) {
        Double median = each.medianImprovement();
        Double best = each.bestImprovement();
        return List.of(
                each.name(),
                share(each.accepted(), each.attempts()) + " (" + percent(each.acceptedLower(), RoundingMode.FLOOR)
                        + " to "
                        + percent(each.acceptedUpper(), RoundingMode.CEILING) + ")"
                        + (each.takenBack() == 0 ? "" : ", " + each.takenBack() + " taken back"),
                median == null || best == null
                        ? "none"
                        : "median " + Numbers.percent(median) + ", best " + Numbers.percent(best),
                most(each.refusals()),
                Numbers.wall(each.millis()),
                each.millisPerAccepted() == null ? "none accepted" : Numbers.wall(each.millisPerAccepted()));
    }

    static List<String> calibration(Calibration voter) {
        return List.of(
                voter.voter() + " (" + voter.provider() + ")",
                voter.ballots() + (voter.abstentions() == 0 ? "" : ", " + voter.abstentions() + " abstained"),
                share(voter.approvalsThatLasted(), voter.approvals()),
                share(voter.refusalsThatStood(), voter.ballots() - voter.approvals()),
                score(voter.meanScore()),
                score(voter.brier()));
    }

    /** {@code 45.2 ms → 61.0 ms (+34.9% time a call), 12 runs before and 8 after}. */
    static String shift(Shift shift) {
        return Numbers.times(shift.fromNanos(), shift.toNanos()) + " a call ("
                + (shift.slower() ? "slower by " : "faster by ")
                + String.format(Locale.ROOT, "%.1f%%", Math.abs(shift.change())) + "), median of "
                + Numbers.count(shift.runsBefore(), "run", "runs") + " before and " + shift.runsAfter() + " after";
    }

    /** Where to look for the commit that did it. */
    static String between(Shift shift) {
        String after = shift.commit();
        String before = shift.commitBefore();
        if (after == null || before == null) {
            return "between run " + shift.before() + " and run " + shift.run()
                    + "; fetch refs/speed/attempts/* to see their commits";
        }
        return shift.ofTheMachine()
                ? "at commit " + NextSteps.abbreviated(after)
                        + " both before and after: not the code, but the machine or its JDK"
                : "git log " + NextSteps.abbreviated(before) + ".." + NextSteps.abbreviated(after);
    }

    static String clock(Trend trend) {
        return trend.clock().equals("wall") ? "wall time" : "CPU time";
    }

    /** By rung, in climbing order. */
    static Map<String, Integer> refusals(History history) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (Rung rung : Rung.values()) {
            Integer count = history.refusals().get(rung.label());
            if (count != null) {
                ordered.put(rung.label(), count);
            }
        }
        return ordered;
    }

    /** What a reader may do about it. */
    static List<String> advice(History history) {
        List<String> advice = new ArrayList<>();
        history.regressions()
                .forEach(each -> advice.add(each.trend().target() + " became slower for good: " + shift(each.shift())
                        + "; " + between(each.shift()) + "."));
        history.proposers().stream()
                .filter(each -> each.attempts() >= 20 && each.acceptedUpper() < 0.1)
                .forEach(
                        each -> advice.add(each.name() + " seldom pays here: " + share(each.accepted(), each.attempts())
                                + " accepted, for " + Numbers.wall(each.millis()) + "."));
        return advice;
    }

    static String share(int part, int whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%,d of %,d", part, whole);
    }

    /** Outward, with a decimal near the ends: what was seen in 0 of 1000 need not be in no one. */
    private static String percent(double share, RoundingMode outward) {
        boolean nearEnd = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
        return BigDecimal.valueOf(100 * share).setScale(nearEnd ? 1 : 0, outward) + "%";
    }

    private static String score(@Nullable Double score) {
        return score == null ? "none" : Numbers.score(score);
    }

    private static String most(Map<String, Integer> refusals) {
        return refusals.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(rung -> rung.getKey() + " (" + rung.getValue() + ")")
                .orElse("none");
    }
}
