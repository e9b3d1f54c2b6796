package dev.speedopt.probe.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void every_kind_of_value_is_read() throws StrictJson.Malformed {
        assertThat(StrictJson.read(" [null, true, false, -1.50e2, \"a\\n\\u00e9\\\"\", {\"k\": []}, {}] "))
                .isEqualTo(Arrays.asList(
                        null, true, false, new BigDecimal("-1.50e2"), "a\né\"", Map.of("k", List.of()), Map.of()));
        assertThat(StrictJson.read("\"\\ud83d\"")).isEqualTo("\ud83d");
        assertThat(StrictJson.read("0")).isEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[1,]",
                "[1 2]",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "{\"a\":1,\"a\":2}",
                "'a'",
                "\"a",
                "\"a\nb\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "NaN",
                "tru",
                "nul",
                "1 // one",
                "/**/1",
                "1 1",
                "[1]]",
                "1e99999",
                "1e-2000",
                "System.exit(1)",
                "[\"a\" + \"b\"]",
                "\u00a01"
            })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOf(StrictJson.Malformed.class);
    }

    @Test
    void what_is_too_much_is_refused() {
        assertThatThrownBy(() -> StrictJson.read("[".repeat(100_000))).isInstanceOf(StrictJson.Malformed.class);
        assertThatThrownBy(() -> StrictJson.read("[" + "1,".repeat(30_000) + "1]"))
                .isInstanceOf(StrictJson.Malformed.class);
        assertThatThrownBy(() -> StrictJson.read("9".repeat(1000))).isInstanceOf(StrictJson.Malformed.class);
        assertThatThrownBy(() -> StrictJson.read("\"" + "a".repeat(300_000) + "\""))
                .isInstanceOf(StrictJson.Malformed.class);
    }

    @Test
    void calls_have_a_value_for_every_parameter() throws StrictJson.Malformed {
        assertThat(ProposedInputs.read("[[1, \"a\"], [2, null]]", 2)).hasSize(2);
        assertThat(ProposedInputs.read("[" + "[1],".repeat(100) + "[1]]", 1)).hasSize(ProposedInputs.MOST);
        for (String wrong : List.of("[[1]]", "[1, 2]", "{\"calls\": []}", "[[1, 2, 3]]")) {
            assertThatThrownBy(() -> ProposedInputs.read(wrong, 2)).as(wrong).isInstanceOf(StrictJson.Malformed.class);
        }
    }
}
