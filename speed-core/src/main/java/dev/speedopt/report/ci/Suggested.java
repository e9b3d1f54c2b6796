package dev.speedopt.report.ci;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.text.Gain;
import dev.speedopt.report.text.Headline;
import dev.speedopt.report.text.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run's accepted and held attempts as findings. */
public final class Suggested {
    private Suggested() {}

    /**
     * @param version of speed
     * @param prefix from the top of the repository to the build's top folder, empty or with {@code /} at its end
     */
    public static CiReport of(RunResult run, String version, String prefix) {
        List<CiFinding> findings = new ArrayList<>();
        for (Attempt attempt : run.attempts()) {
            Outcome outcome = Outcome.of(attempt);
            if (outcome == Outcome.ACCEPTED || outcome == Outcome.HELD) {
                findings.add(finding(attempt, outcome, prefix));
            }
        }
        List<String> notes = new ArrayList<>(run.notes());
        run.skipped().forEach(skipped -> notes.add("Skipped " + skipped.target() + ": " + skipped.reason()));
        return new CiReport(
                "suggest",
                run.project(),
                version,
                run.run(),
                run.started(),
                headline(findings) + " " + Headline.subtitle(run),
                findings,
                notes,
                run.millis());
    }

    /** When there was nothing to look at. */
    public static CiReport nothing(String project, String version, String run, String started, String why) {
        return new CiReport("suggest", project, version, run, started, why, List.of(), List.of(), 0);
    }

    private static String headline(List<CiFinding> findings) {
        long faster = findings.stream()
                .filter(each -> each.state() == CiFinding.State.FASTER)
                .count();
        return faster == 0
                ? "No faster version of the changed methods was proved."
                : faster == 1
                        ? "One changed method has a faster version, proved by tests, replay and measurement."
                        : faster + " changed methods have faster versions, proved by tests, replay and measurement.";
    }

    private static CiFinding finding(Attempt attempt, Outcome outcome, String prefix) {
        Measurement measured = attempt.measurement();
        List<Block> blocks = Block.of(attempt.diff());
        return new CiFinding(
                attempt.target().toString(),
                outcome == Outcome.ACCEPTED ? CiFinding.State.FASTER : CiFinding.State.HELD,
                attempt.title(),
                (measured == null ? "" : new Gain(measured).saving() + "; " + new Gain(measured).sure() + ". ")
                        + Outcome.reason(attempt),
                blocks.isEmpty()
                        ? null
                        : new CiFinding.Place(
                                prefix + attempt.file(),
                                blocks.get(0).firstLine(),
                                blocks.get(blocks.size() - 1).lastLine()),
                attempt.diff(),
                times(measured),
                attempt.rungs().stream().mapToLong(rung -> rung.millis()).sum());
    }

    private static CiFinding.@Nullable Times times(@Nullable Measurement measured) {
        if (measured == null || measured.pairs().isEmpty()) {
            return null;
        }
        Gain gain = new Gain(measured);
        return new CiFinding.Times(
                gain.figure(measured.original()),
                gain.figure(measured.optimized()),
                -measured.improvement(),
                -measured.upper(),
                -measured.lower(),
                measured.pairs().size());
    }
}
