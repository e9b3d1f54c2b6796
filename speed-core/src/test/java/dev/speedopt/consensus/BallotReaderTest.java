package dev.speedopt.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotReaderTest {
    static String ballot(double score, String blocking) {
        String part = "{\"evidence\":\"seen\",\"score\":" + score + "}";
        return "{\"correctness\":" + part + ",\"performance\":" + part + ",\"maintainability\":" + part
                + ",\"security\":" + part + ",\"confidence\":" + score + ",\"abstain\":false,\"blocking\":[" + blocking
                + "]}";
    }

    @Test
    void a_ballot_is_read_alone_or_in_one_fence() throws Exception {
        for (String text : new String[] {ballot(0.9, ""), "```json\n" + ballot(0.9, "") + "\n```\n"}) {
            BallotReader.Content content = BallotReader.read(text, "m");
            assertThat(content.scores()).hasSize(4).containsEntry("correctness", 0.9);
            assertThat(content.confidence()).isEqualTo(0.9);
            assertThat(content.abstained()).isFalse();
        }
    }

    @Test
    void a_claim_keeps_its_line_and_its_input() throws Exception {
        String claim = "{\"criterion\":\"correctness\",\"line\":4,\"claim\":\"a\\nb\",\"failing_input\":\"[null]\"}";
        assertThat(BallotReader.read(ballot(0.2, claim), "m").claims())
                .containsExactly(new Claim("m", "correctness", 4, "a b", "[null]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I approve.",
                "[]",
                "null",
                "{\"correctness\":{\"score\":1.01}}",
                "{\"correctness\":{\"score\":-0.1}}",
                "{\"correctness\":{\"score\":\"1\"}}",
                "{\"correctness\":{\"score\":NaN}}",
                "{\"correctness\":{\"score\":1e999}}",
                "{\"correctness\":{\"score\":0.1,\"score\":1}}",
                "{\"correctness\":{\"score\":0.1}} {\"correctness\":{\"score\":1}}",
                "Sure! {\"correctness\":{\"score\":1}}",
                "{\"correctness\":{\"score\":1}} approve",
                "{\"abstain\":\"no\"}",
                "{\"blocking\":\"none\"}",
                "{\"correctness\":"
            })
    void whatever_is_no_ballot_is_unreadable(String text) {
        assertThatThrownBy(() -> BallotReader.read(text, "m")).isInstanceOf(BallotReader.Unreadable.class);
    }

    @Test
    void no_bent_ballot_throws_anything_else() {
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(ballot(0.5, "{\"claim\":\"x\",\"line\":1}"));
            for (int n = random.nextInt(3); n >= 0; n--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "{}[]\",:0-9e\u0000\\".charAt(random.nextInt(13)));
                    default -> text.setCharAt(at, (char) random.nextInt(256));
                }
            }
            try {
                BallotReader.Content content = BallotReader.read(text.toString(), "m");
                assertThat(content.scores().values()).allMatch(score -> score >= 0 && score <= 1);
                read++;
            } catch (BallotReader.Unreadable e) {
                assertThat(e.reason()).isNotBlank();
            }
        }
        assertThat(read).isBetween(100, 1900);
    }
}
