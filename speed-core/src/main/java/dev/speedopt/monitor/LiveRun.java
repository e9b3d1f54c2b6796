package dev.speedopt.monitor;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Outcome;
import dev.speedopt.report.text.VisibleText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of a run.
 *
 * @param run id
 * @param project name
 * @param started ISO-8601 instant
 * @param finished whether it came to its end
 * @param millis wall time up to the last step that was written down
 * @param ladder names of all rungs, in climbing order
 * @param decided how many targets are decided
 * @param attempts newest first
 * @param skipped targets with the reason, one line each
 * @param alerts what somebody should look at, one line each
 * @param opportunities methods that are worth a run, the best first, one line each
 */
record LiveRun(
        String run,
        String project,
        String started,
        boolean finished,
        long millis,
        List<String> ladder,
        int decided,
        List<Row> attempts,
        List<String> skipped,
        List<String> alerts,
        List<String> opportunities) {
    private static final int MOST_ROWS = 500;
    private static final int MOST_PAIRS = 60;
    private static final int LONGEST = 300;

    /**
     * One attempt.
     *
     * @param id number
     * @param target class and method, without the package
     * @param title of the proposal
     * @param proposer who suggested it
     * @param outcome {@code accepted}, {@code held}, {@code refused} or {@code open}
     * @param said how it stands, in words
     * @param rungs climbed so far
     * @param improvement with its interval, as reports word it; absent before it was measured
     * @param pairs per cent saved in each pair, the deciding clock; empty before it was measured
     */
    record Row(
            int id,
            String target,
            String title,
            String proposer,
            String outcome,
            String said,
            List<Step> rungs,
            @Nullable String improvement,
            List<Double> pairs) {}

    /** One rung: whether it was climbed, and what it said. */
    record Step(String name, boolean passed, String summary) {}

    static LiveRun of(StateFile.State state, List<String> alerts, List<String> opportunities) {
        RunResult run = state.result();
        List<Attempt> attempts = run.attempts();
        List<Attempt> shown = attempts.subList(Math.max(0, attempts.size() - MOST_ROWS), attempts.size());
        return new LiveRun(
                line(run.run()),
                line(run.project()),
                line(run.started()),
                state.finished(),
                run.millis(),
                Arrays.stream(Rung.values()).map(Rung::label).toList(),
                state.done().size(),
                shown.stream()
                        .map(LiveRun::row)
                        .sorted((one, two) -> Integer.compare(two.id(), one.id()))
                        .toList(),
                run.skipped().stream()
                        .limit(MOST_ROWS)
                        .map(skip -> line(skip.target() + ": " + skip.reason()))
                        .toList(),
                alerts,
                opportunities);
    }

    private static Row row(Attempt attempt) {
        Measurement found = attempt.measurement();
        Outcome outcome = Outcome.of(attempt);
        return new Row(
                attempt.id(),
                line(attempt.target().toString().replaceFirst("^[\\p{Alnum}_.]*\\.(?=[^.]*#)", "")),
                line(attempt.title()),
                line(attempt.proposer()),
                outcome.name().toLowerCase(Locale.ROOT),
                outcome == Outcome.OPEN ? "Climbing" : Outcome.phrase(attempt),
                attempt.rungs().stream().map(LiveRun::step).toList(),
                found == null || !Double.isFinite(found.improvement()) ? null : improvement(new Gain(found)),
                found == null ? List.of() : pairs(found));
    }

    private static Step step(RungResult rung) {
        return new Step(rung.rung().label(), rung.passed(), line(rung.summary()));
    }

    private static List<Double> pairs(Measurement found) {
        return found.pairs().stream()
                .map((PairResult pair) -> found.clock().equals("wall") ? pair.wallLogRatio() : pair.cpuLogRatio())
                .map(ratio -> 100 * (1 - Math.exp(-ratio)))
                .filter(saved -> Double.isFinite(saved))
                .limit(MOST_PAIRS)
                .toList();
    }

    private static String improvement(Gain gain) {
        return gain.percent() + ", " + gain.sure();
    }

    private static String line(String text) {
        return VisibleText.line(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
