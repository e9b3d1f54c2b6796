package dev.speedopt.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.report.Fixtures;
import org.junit.jupiter.api.Test;

class NextStepsTest {
    @Test
    void words_are_quoted_for_the_shell_where_they_must_be() {
        assertThat(NextSteps.word("speed-opt/run")).isEqualTo("speed-opt/run");
        assertThat(NextSteps.word("a.B#c(int)")).isEqualTo("\"a.B#c(int)\"");
        assertThat(NextSteps.word("a.B$C#d()")).isEqualTo("'a.B$C#d()'");
        assertThat(NextSteps.word("'; id '")).isEqualTo("\"'; id '\"");
        assertThat(NextSteps.word("'$(id)")).isEqualTo("''\\''$(id)'");
        assertThat(NextSteps.word("-rf")).isEqualTo("\"-rf\"");
    }

    @Test
    void nothing_accepted_leaves_nothing_to_merge() {
        assertThat(NextSteps.commands(Fixtures.of(Fixtures.wrong()))).isEmpty();
    }

    @Test
    void reproducing_starts_from_the_same_sources() {
        assertThat(NextSteps.reproduce(Fixtures.run(), Fixtures.accepted()))
                .containsExactly(
                        "git switch --detach 4f1c2d3e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d",
                        "mvn speed:optimize"
                                + " -Dspeed.target=\"org.acme.orders.OrderAnalytics#customerNames(java.util.List)\"");
    }
}
