package dev.speedopt.optimization.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.analysis.profile.Profiles;
import dev.speedopt.config.SpeedConfig.Calls;
import dev.speedopt.config.SpeedConfig.Cost;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Impact;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeImpactTest {
    private static final MethodId TOTAL = new MethodId("org.acme.Orders", "total", List.of());
    private static final MethodId OTHER = new MethodId("org.acme.Orders", "other", List.of());
    private static final Cost FREE = new Cost(null, null, null, List.of());

    @Test
    void an_accepted_change_means_its_share_of_the_gain_for_the_whole() {
        Impact.Whole whole = impact(profile(123, 877), FREE, measured("cpu")).whole();

        assertThat(whole.profiled()).isEqualTo("the tests");
        assertThat(whole.samples()).isEqualTo(123);
        assertThat(whole.of()).isEqualTo(1000);
        assertThat(whole.percent()).isCloseTo(2.89, Offset.offset(0.01));
        assertThat(whole.lower()).isCloseTo(2.1, Offset.offset(0.1));
        assertThat(whole.upper()).isCloseTo(3.9, Offset.offset(0.1));
    }

    @Test
    void too_few_samples_and_no_measurement_say_nothing_but_why() {
        assertThat(impact(profile(12, 87), FREE, measured("cpu")))
                .satisfies(impact -> assertThat(impact.whole()).isNull())
                .satisfies(impact -> assertThat(impact.unknown()).anyMatch(why -> why.contains("Only 99 samples")));
        assertThat(impact(Profile.none(), FREE, measured("cpu")).unknown())
                .anyMatch(why -> why.contains("mvn speed:profile"));
        assertThat(impact(profile(123, 877), FREE, null).whole()).isNull();
    }

    @Test
    void without_a_price_no_saving_is_stated_and_none_is_missed() {
        Cost busy = new Cost(null, "EUR", 1440.0, List.of(new Calls("org.acme.Orders#total", 1e9)));
        Impact impact = impact(profile(123, 877), busy, measured("cpu"));

        assertThat(impact.saving()).isNull();
        assertThat(impact.unknown()).noneMatch(why -> why.contains("saving"));
    }

    @Test
    void calls_a_month_times_processor_time_saved_times_the_price() {
        // 3.6e9 calls of 1,000 ns are one hour a month; 23.5 % of it at 2 an hour.
        Cost cost = new Cost(2.0, "EUR", null, List.of(new Calls("org.acme.Orders#total", 3.6e9)));
        Impact.MonthlySaving saving =
                impact(Profile.none(), cost, measured("cpu")).saving();

        assertThat(saving.currency()).isEqualTo("EUR");
        assertThat(saving.amount()).isCloseTo(0.47, Offset.offset(1e-9));
        assertThat(saving.lower()).isCloseTo(0.40, Offset.offset(1e-9));
        assertThat(saving.upper()).isCloseTo(0.54, Offset.offset(1e-9));
        assertThat(saving.basis()).contains("3600000000 calls a month at 2 an hour", "1000 ns before");
    }

    @Test
    void a_name_with_parameters_means_one_overload() {
        Cost same = new Cost(2.0, null, null, List.of(new Calls("org.acme.Orders#total( )", 1)));
        Cost other = new Cost(2.0, null, null, List.of(new Calls("org.acme.Orders#total(long)", 1)));

        assertThat(impact(Profile.none(), same, measured("cpu")).saving()).isNotNull();
        assertThat(impact(Profile.none(), other, measured("cpu")).saving()).isNull();
        assertThat(impact(Profile.none(), other, measured("cpu")).unknown())
                .anyMatch(why -> why.contains("cost.calls does not name the method"));
    }

    @Test
    void hours_a_month_times_the_share_times_the_price() {
        Impact.MonthlySaving saving = impact(profile(123, 877), new Cost(0.5, null, 1000.0, List.of()), measured("cpu"))
                .saving();

        assertThat(saving.amount()).isCloseTo(14.45, Offset.offset(0.01));
        assertThat(saving.basis()).contains("1000 processor hours", "123 of 1000 samples");
        assertThat(impact(Profile.none(), new Cost(0.5, null, 1000.0, List.of()), measured("cpu"))
                        .saving())
                .isNull();
    }

    @Test
    void a_method_that_waits_saves_no_processor_time() {
        Cost cost = new Cost(2.0, "EUR", null, List.of(new Calls("org.acme.Orders#total", 3.6e9)));
        Impact impact = impact(Profile.none(), cost, measured("wall"));

        assertThat(impact.saving()).isNull();
        assertThat(impact.unknown()).anyMatch(why -> why.contains("waits more than it computes"));
    }

    private static Impact impact(Profile profile, Cost cost, @Nullable Measurement measurement) {
        return new WholeImpact(CallGraph.of(List.of()), profile, "the tests", new MonthlySavings(cost))
                .of(attempt(measurement));
    }

    private static Profile profile(int total, int other) {
        Target one = new Target(TOTAL, "g:a", Path.of("/x/Orders.java"), Path.of("/x"), 1, 1);
        Target two = new Target(OTHER, "g:a", Path.of("/x/Orders.java"), Path.of("/x"), 2, 2);
        return Profiles.of(List.of(one, two), Map.of(TOTAL, total, OTHER, other));
    }

    private static Measurement measured(String clock) {
        return Measured.as(Verdict.FASTER)
                .on(clock, "because")
                .improving(23.5, 20, 27)
                .in(List.of(
                        new PairResult(0.1, 0.1, 900, 700, true),
                        new PairResult(0.1, 0.1, 1_000, 765, true),
                        new PairResult(0.1, 0.1, 1_500, 800, true)))
                .measurement();
    }

    private static Attempt attempt(@Nullable Measurement measurement) {
        return new Attempt(
                1,
                "20261122-231501-3f2a",
                TOTAL,
                "g:a",
                "Orders.java",
                "rule:a",
                "title",
                List.of(),
                "constant_factor",
                "",
                List.of(),
                null,
                null,
                measurement,
                null,
                new Decision(Decision.Kind.COMMIT, "passed", null, null));
    }
}
