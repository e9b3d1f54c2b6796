package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.fork.ForkStarter;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.judge.Findings;
import dev.speedopt.measurement.judge.Judge;
import dev.speedopt.measurement.judge.RigorousJudge;
import dev.speedopt.measurement.pair.Effort;
import dev.speedopt.measurement.pair.PairRunner;
import dev.speedopt.measurement.statistics.SequentialRule;
import dev.speedopt.project.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is judged again later goes by what the judge of today says: its words as well as its rule. */
class StoredPairsTwinTest {
    private static final SpeedConfig.Benchmarking BENCHMARKING =
            SpeedConfig.defaults().benchmarking();
    private static final SpeedConfig.Thresholds THRESHOLDS = new SpeedConfig.Thresholds(10, 5, 120);
    private static final SequentialRule RULE = rule(THRESHOLDS);
    private static final int MOST = 12;

    @TempDir
    private Path folder;

    @Test
    void the_same_thresholds_say_the_same_of_stored_pairs_as_when_they_were_measured() {
        Random random = new Random(20_261_123);
        List<Verdict> seen = new ArrayList<>();
        for (int series = 0; series < 600; series++) {
            double gain = random.nextDouble() * 0.4 - 0.1;
            double spread = random.nextDouble() * 0.15;
            Measurement measured = measure(random, gain, spread);

            StoredPairs.Judgement again = judge(THRESHOLDS, measured);

            assertThat(again.verdict()).as(measured.reason()).isEqualTo(measured.verdict());
            seen.add(measured.verdict());
        }
        assertThat(seen).contains(Verdict.FASTER, Verdict.NOT_FASTER, Verdict.INCONCLUSIVE);
    }

    @Test
    void what_the_judge_leaves_open_in_any_words_other_thresholds_may_decide() {
        Findings scattered = Pairs.findings(BENCHMARKING, RULE);
        for (double share : new double[] {0.93, 0.85, 0.92, 0.84, 0.93, 0.85}) {
            scattered.add(Pairs.of(share));
        }
        Measurement open = last(scattered);
        Measurement few = last(Pairs.findings(BENCHMARKING, RULE, Pairs.of(0.5), Pairs.of(0.5)));

        assertThat(open.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(few.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judge(new SpeedConfig.Thresholds(0, 0, 120), open).verdict()).isEqualTo(Verdict.FASTER);
        assertThat(judge(THRESHOLDS, few).reason()).doesNotContain("no threshold changes that");
    }

    @Test
    void running_out_of_time_leaves_open_what_other_thresholds_may_decide() throws Exception {
        MeasurementRequest request = new MeasurementRequest(
                "timed",
                UserCode.target("int"),
                UserCode.record(folder.resolve("calls"), 7),
                List.of(0),
                false,
                List.of(UserCode.compile(folder.resolve("one"), "static int work(int n) { return n; }")),
                List.of(UserCode.compile(folder.resolve("other"), "static int work(int n) { return n; }")));
        Findings findings = Pairs.findings(BENCHMARKING, RULE, Pairs.of(0.5), Pairs.of(0.5), Pairs.of(0.5));
        PairRunner runner = new PairRunner(new ForkStarter(UserCode.JVM, folder.resolve("work")));
        try (Console.Step step = Console.silent().step("timed")) {
            Measurement late = new PairLoop(runner, folder, Effort.rigorous(BENCHMARKING), new RigorousJudge(RULE))
                    .run(request, findings, MOST, Duration.ZERO, step);

            assertThat(late.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(judge(THRESHOLDS, late).verdict()).as(late.reason()).isEqualTo(Verdict.FASTER);
        }
    }

    /** As a measurement goes: pair by pair, until the judge rules. */
    private static Measurement measure(Random random, double gain, double spread) {
        Findings findings = Pairs.findings(BENCHMARKING, RULE);
        Judge.Ruling ruling = null;
        while (ruling == null) {
            findings.add(Pairs.of(Math.exp(-gain + spread * random.nextGaussian())));
            ruling = new RigorousJudge(RULE).look(findings, findings.size() == MOST);
        }
        return findings.end(ruling.verdict(), ruling.reason());
    }

    private static Measurement last(Findings findings) {
        Judge.Ruling ruling = new RigorousJudge(RULE).look(findings, true);
        assertThat(ruling).isNotNull();
        return findings.end(ruling.verdict(), ruling.reason());
    }

    private static StoredPairs.Judgement judge(SpeedConfig.Thresholds thresholds, Measurement measured) {
        return new StoredPairs(thresholds, BENCHMARKING.confidenceLevel(), 1).judge(measured);
    }

    private static SequentialRule rule(SpeedConfig.Thresholds thresholds) {
        return new SequentialRule(
                thresholds.noiseFloor(), thresholds.minimumImprovement(), BENCHMARKING.confidenceLevel(), 1);
    }
}
