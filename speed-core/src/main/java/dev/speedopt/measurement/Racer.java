package dev.speedopt.measurement;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.judge.Findings;
import dev.speedopt.measurement.judge.Judge;
import java.util.function.BiFunction;

/** One candidate in a {@link Race}, and what is known of it. */
final class Racer {
    private final Findings findings;
    private final BiFunction<Findings, Judge, Measurement> pair;
    private final Judge judge;
    private Measurement found;
    private boolean broken;

    /**
     * @param findings empty
     * @param pair runs one more pair and has the judge look at it
     * @param judge that says when it is clearly not faster
     */
    Racer(Findings findings, BiFunction<Findings, Judge, Measurement> pair, Judge judge) {
        this.findings = findings;
        this.pair = pair;
        this.judge = judge;
        this.found = findings.end(Verdict.INCONCLUSIVE, "nothing was measured yet");
    }

    /** Does nothing for one whose forks did not deliver: the rigorous measurement will say so again, and loudly. */
    void runPair() {
        if (broken) {
            return;
        }
        int before = findings.size();
        found = pair.apply(findings, judge);
        broken = findings.size() == before;
    }

    boolean isOut() {
        return found.verdict() == Verdict.NOT_FASTER;
    }

    boolean runs() {
        return !broken;
    }

    /** Whether a second look could still tell more. */
    boolean isUndecided() {
        return !broken && (findings.size() == 0 || judge.look(findings, false) == null);
    }

    /** Whether there are pairs that can be compared with others'. */
    boolean counts() {
        return findings.steady() > 0 && findings.steady() == findings.size();
    }

    /** Mean over the pairs. */
    double logRatio() {
        return findings.meanLogRatio();
    }

    void dropBehind(Racer leader) {
        found = findings.end(
                Verdict.NOT_FASTER,
                findings.figures() + " in the race: clearly behind another candidate with "
                        + leader.findings.figures());
    }

    Measurement found() {
        return found;
    }
}
