package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InputProposerTest {
    @Test
    void a_model_is_asked_for_data_and_its_block_is_taken() {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("Here:\n```json\n[[3], [-1]]\n```"));
                ModelClient client = GptX.client(GptX.models(server))) {
            InputProposer proposer = new InputProposer(client, GptX.models(server), Orders.ROOT);
            assertThat(proposer.inputs(Orders.context()))
                    .hasValueSatisfying(text -> assertThat(text.strip()).isEqualTo("[[3], [-1]]"));
            assertThat(proposer.problems()).isEmpty();
            assertThat(server.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.body())
                            .contains("Only data")
                            .contains("one value")
                            .contains("all += clean(name)")
                            .doesNotContain("{{"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would rather not.",
                "```json\n[[new String(\\\"x\\\")]]\n```",
                "```json\n[[1, 2]]\n```",
                "```json\n[[1]]",
                "```json\n[[1]]\n```\n```json\n[[2]]\n```",
                "```java\nRuntime.getRuntime().exec(1);\n```"
            })
    void what_is_no_data_is_named_and_left_out(String reply) {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply(reply));
                ModelClient client = GptX.client(GptX.models(server))) {
            InputProposer proposer = new InputProposer(client, GptX.models(server), Orders.ROOT);
            assertThat(proposer.inputs(Orders.context())).isEmpty();
            assertThat(proposer.problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem).startsWith("openai/gpt-x on Orders#join: its inputs cannot be used: "));
        }
    }

    @Test
    void nobody_is_asked_where_models_are_off() {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("[[1]]"))) {
            SpeedConfig.Models on = GptX.models(server);
            SpeedConfig.Models off = new SpeedConfig.Models(false, true, on.models());
            try (ModelClient client = GptX.client(off)) {
                assertThat(new InputProposer(client, off, Orders.ROOT).inputs(Orders.context()))
                        .isEmpty();
            }
            assertThat(server.seen()).isEmpty();
        }
    }
}
