package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.ClientSettings;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ScriptedServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InputProposerTest {
    private static SpeedConfig.Models models(ScriptedServer server) {
        return new SpeedConfig.Models(
                true, true, List.of(new SpeedConfig.Model("gpt-x", "openai", 1, server.url(), null)));
    }

    private static ModelClient client(SpeedConfig.Models models) {
        return new ModelClient(
                models,
                Map.of("OPENAI_API_KEY", "sk-0123456789")::get,
                new ClientSettings(Duration.ofSeconds(2), Duration.ofSeconds(20), 2, 1 << 20, 0.01, null));
    }

    @Test
    void a_model_is_asked_for_data_and_its_block_is_taken() {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("Here:\n```json\n[[3], [-1]]\n```"));
                ModelClient client = client(models(server))) {
            InputProposer proposer = new InputProposer(client, models(server), Orders.ROOT);
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
                ModelClient client = client(models(server))) {
            InputProposer proposer = new InputProposer(client, models(server), Orders.ROOT);
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
            SpeedConfig.Models on = models(server);
            SpeedConfig.Models off = new SpeedConfig.Models(false, true, on.models());
            try (ModelClient client = client(off)) {
                assertThat(new InputProposer(client, off, Orders.ROOT).inputs(Orders.context()))
                        .isEmpty();
            }
            assertThat(server.seen()).isEmpty();
        }
    }
}
