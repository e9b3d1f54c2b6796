package dev.speedopt.measurement;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.fork.Sentences;
import dev.speedopt.measurement.fork.Variant;
import dev.speedopt.measurement.judge.Findings;
import dev.speedopt.measurement.judge.Judge;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.project.Console;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs pair after pair until the judge rules, the pairs are used up, the time is, or a fork does not deliver. */
final class PairLoop {
    private final PairRunner runner;
    private final Path directory;
    private final Effort effort;
    private final Judge judge;

    PairLoop(PairRunner runner, Path directory, Effort effort, Judge judge) {
        this.runner = runner;
        this.directory = directory;
        this.effort = effort;
        this.judge = judge;
    }

    Measurement run(MeasurementRequest request, Findings findings, int mostPairs, Duration limit, Console.Step step) {
        Deadline deadline = Deadline.in(limit);
        Judge.Ruling ruling = null;
        while (ruling == null) {
            step.progress(findings.size(), mostPairs, findings.size() == 0 ? "first pair" : findings.figures());
            String name = request.label() + "-pair-" + (findings.size() + 1);
            try {
                PairData pair = runner.run(request, name, findings.size(), effort, deadline);
                findings.add(pair);
                EvidenceJson.write(pair, directory.resolve(name + ".slices.json"));
                JmhReport.write(request, findings.pairs(), directory.resolve(request.label() + ".jmh.json"));
            } catch (ForkFailure e) {
                return findings.end(
                        Verdict.INCONCLUSIVE, deadline.passed() ? outOfTime(findings, limit) : e.sentence());
            }
            ruling = rule(findings, findings.size() == mostPairs, deadline, limit);
        }
        return findings.end(ruling.verdict(), ruling.reason());
    }

    private Judge.@Nullable Ruling rule(Findings findings, boolean last, Deadline deadline, Duration limit) {
        if (!findings.behaveAlike()) {
            return new Judge.Ruling(
                    Verdict.INCONCLUSIVE,
                    "the original throws in " + Sentences.percent(100 * findings.thrown(Variant.ORIGINAL))
                            + " of its calls, the candidate in "
                            + Sentences.percent(100 * findings.thrown(Variant.CANDIDATE))
                            + ": their times cannot be compared");
        }
        Judge.Ruling ruling = judge.look(findings, last);
        if (ruling == null && deadline.left().toMillis() < findings.longestPairMillis()) {
            return new Judge.Ruling(Verdict.INCONCLUSIVE, outOfTime(findings, limit));
        }
        return ruling;
    }

    private static String outOfTime(Findings findings, Duration limit) {
        return "the time limit of " + Sentences.seconds(limit) + " (thresholds.timeout_seconds) was reached "
                + (findings.size() == 0
                        ? "before one pair was measured: one pass through the recorded calls takes too long"
                        : "with no clear answer yet: " + findings.figures());
    }
}
