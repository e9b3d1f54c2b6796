package dev.speedopt.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.analysis.profile.Profiles;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeImpactTest {
    private static final MethodId TOTAL = new MethodId("org.acme.Orders", "total", List.of());
    private static final MethodId OTHER = new MethodId("org.acme.Orders", "other", List.of());

    @Test
    void an_accepted_change_means_its_share_of_the_gain_for_the_whole() {
        assertThat(WholeImpact.sentences(profile(123, 877), List.of(attempt(measured()))))
                .containsExactly("While the tests run, Orders#total: the target is 12.3 % of the profile; 23.5 % faster"
                        + " makes the whole 2.9 % faster (2.1 % to 3.9 %, by 1000 samples).");
    }

    @Test
    void too_few_samples_and_no_measurement_say_nothing() {
        assertThat(WholeImpact.sentences(profile(12, 87), List.of(attempt(measured()))))
                .isEmpty();
        assertThat(WholeImpact.sentences(profile(123, 877), List.of(attempt(null))))
                .isEmpty();
    }

    private static Profile profile(int total, int other) {
        Target one = new Target(TOTAL, "g:a", Path.of("/x/Orders.java"), Path.of("/x"), 1, 1);
        Target two = new Target(OTHER, "g:a", Path.of("/x/Orders.java"), Path.of("/x"), 2, 2);
        return Profiles.of(List.of(one, two), Map.of(TOTAL, total, OTHER, other));
    }

    private static Measurement measured() {
        return Measured.as(Verdict.FASTER).improving(23.5, 20, 27).measurement();
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
