package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.judge.Findings;
import dev.speedopt.measurement.judge.Judge;
import dev.speedopt.measurement.judge.QuickJudge;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.measurement.statistics.SequentialRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final SpeedConfig DEFAULTS = SpeedConfig.defaults();
    private static final Judge JUDGE = new QuickJudge(10);
    private static final SequentialRule RULE = new SequentialRule(5, 10, 0.95, 1);

    private final List<String> ran = new ArrayList<>();

    @Test
    void the_clearly_slower_drops_out_and_the_time_goes_to_the_others() {
        List<Measurement> found =
                new Race(List.of(racer("a", 1.0), racer("b", 0.4), racer("c", 0.45), racer("d", 0.9))).run();

        assertThat(found)
                .extracting(Measurement::verdict)
                .containsExactly(Verdict.NOT_FASTER, Verdict.INCONCLUSIVE, Verdict.NOT_FASTER, Verdict.NOT_FASTER);
        assertThat(ran).containsExactly("a", "b", "c", "d", "b", "c", "b", "c");
        assertThat(found.get(2).reason()).contains("clearly behind another candidate with 60.0 % less CPU time");
    }

    @Test
    void what_cannot_be_told_apart_in_four_rounds_stays_in() {
        List<Measurement> found = new Race(List.of(racer("a", 0.50), racer("b", 0.51))).run();

        assertThat(found).extracting(Measurement::verdict).containsOnly(Verdict.INCONCLUSIVE);
        assertThat(ran).hasSize(8);
    }

    @Test
    void one_that_is_worth_measuring_is_looked_at_once() {
        new Race(List.of(racer("a", 0.8))).run();

        assertThat(ran).containsExactly("a");
    }

    @Test
    void one_in_doubt_is_looked_at_twice() {
        List<Measurement> found = new Race(List.of(racer("a", 1.02))).run();

        assertThat(ran).containsExactly("a", "a");
        assertThat(found.get(0).verdict()).isEqualTo(Verdict.NOT_FASTER);
        assertThat(found.get(0).reason()).contains("clearly not faster at a quick look");
    }

    @Test
    void one_whose_first_pair_is_slower_by_one_clock_and_faster_by_the_other_is_looked_at_again() {
        PairData torn = Pairs.of(0.63, 1.16);
        assertThat(JUDGE.look(Pairs.findings(DEFAULTS.benchmarking(), RULE, torn), false))
                .isNull();
        assertThat(Objects.requireNonNull(JUDGE.look(Pairs.findings(DEFAULTS.benchmarking(), RULE, torn, torn), true))
                        .verdict())
                .isEqualTo(Verdict.NOT_FASTER);
    }

    @Test
    void one_whose_forks_die_stays_in_for_the_rigorous_measurement_to_say_why() {
        Findings none = findings();
        Racer broken = new Racer(
                none,
                (findings, judge) -> {
                    ran.add("broken");
                    return findings.end(Verdict.INCONCLUSIVE, "the fork ended on its own");
                },
                JUDGE);
        List<Measurement> found = new Race(List.of(broken, racer("b", 0.5))).run();

        assertThat(found.get(0).reason()).isEqualTo("the fork ended on its own");
        assertThat(ran.stream().filter("broken"::equals)).hasSize(1);
    }

    @Test
    void a_jump_between_forks_drops_nobody_at_once() {
        // A fork that settles in a state 20 % slower than the other looks like a loss of 22 %.
        List<Measurement> found = new Race(List.of(racer("a", 1.05, 0.85), racer("b", 0.85, 0.85))).run();

        assertThat(found.get(0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    /** A candidate that takes so much of the original's time, pair by pair; the last value holds for all further pairs. */
    private Racer racer(String name, double... shares) {
        return new Racer(
                findings(),
                (findings, judge) -> {
                    ran.add(name);
                    findings.add(Pairs.of(shares[Math.min(findings.size(), shares.length - 1)]));
                    Judge.Ruling ruling = judge.look(findings, true);
                    return findings.end(ruling.verdict(), ruling.reason());
                },
                JUDGE);
    }

    private static Findings findings() {
        return Pairs.findings(DEFAULTS.benchmarking(), RULE);
    }
}
