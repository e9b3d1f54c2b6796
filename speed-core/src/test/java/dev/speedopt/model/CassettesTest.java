package dev.speedopt.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.CassetteMode;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.model.dialect.Usage;
import dev.speedopt.model.exchange.ClientSettings;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.model.exchange.ModelOutcome.Failure;
import dev.speedopt.model.exchange.ModelOutcome.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CassettesTest {
    private static final String KEY = "sk-0123456789-cassette";
    private static final Prompt PROMPT = new Prompt("t-1", "sys", List.of(Turn.user("hello")), null, 10);

    private static ModelClient client(CassetteMode mode, SpeedConfig.Model model, Map<String, String> keys, Path root) {
        SpeedConfig.Models plain = new SpeedConfig.Models(true, true, List.of(model));
        return new ModelClient(
                new SpeedConfig.Models(
                        true,
                        true,
                        plain.models(),
                        plain.egress(),
                        plain.budget(),
                        plain.timeoutSeconds(),
                        new SpeedConfig.Cassettes(mode, "tapes"),
                        null),
                ModelAccess.online(keys::get),
                ClientSettings.defaults(Duration.ofSeconds(20)),
                root);
    }

    @Test
    void a_recorded_reply_is_paid_once_and_needs_neither_server_nor_key_afterwards(@TempDir Path root)
            throws Exception {
        SpeedConfig.Model model;
        try (ScriptedServer server =
                new ScriptedServer(ScriptedServer.reply("first"), ScriptedServer.reply("second " + KEY))) {
            model = new SpeedConfig.Model("m", "openai", 1, server.url(), null);
            try (ModelClient client = client(CassetteMode.RECORD, model, Map.of("OPENAI_API_KEY", KEY), root)) {
                assertThat(((Reply) client.ask(model, PROMPT)).text()).isEqualTo("first");
                assertThat(((Reply) client.ask(model, PROMPT)).text()).isEqualTo("second ***");
            }
            try (ModelClient client = client(CassetteMode.RECORD, model, Map.of("OPENAI_API_KEY", KEY), root)) {
                assertThat(((Reply) client.ask(model, PROMPT)).text()).isEqualTo("first");
            }
            assertThat(server.seen()).hasSize(2);
        }
        try (var files = Files.list(root.resolve("tapes"))) {
            List<Path> tapes = files.toList();
            assertThat(tapes).hasSize(2);
            for (Path tape : tapes) {
                assertThat(tape).content().doesNotContain(KEY).doesNotContain("Authorization");
            }
        }
        for (int run = 0; run < 2; run++) {
            try (ModelClient client = client(CassetteMode.REPLAY, model, Map.of(), root)) {
                assertThat(((Reply) client.ask(model, PROMPT)).text()).isEqualTo("first");
                assertThat(((Reply) client.ask(model, PROMPT)).text()).isEqualTo("second ***");
                assertThat(((Failure) client.ask(model, PROMPT)).kind()).isEqualTo(FailureKind.NOT_RECORDED);
                assertThat(client.costs())
                        .containsExactly(
                                new ModelCost("openai/m", "", List.of("served-model"), 0, 0, 2, Usage.NONE, null, 0));
            }
        }
    }

    @Test
    void what_differs_from_run_to_run_does_not_count(@TempDir Path root) {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("first"))) {
            SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, server.url(), null);
            for (String measured : List.of("41.3 %", "39.9 %")) {
                Prompt prompt = new Prompt("t-1", "sys", List.of(Turn.user("faster by " + measured)), null, 10)
                        .unsteadyIn(List.of(measured));
                try (ModelClient client = client(CassetteMode.RECORD, model, Map.of(), root)) {
                    assertThat(((Reply) client.ask(model, prompt)).text()).isEqualTo("first");
                }
            }
            assertThat(server.seen()).as("asked").hasSize(1);
            assertThat(server.seen().get(0).body()).as("sent").contains("41.3 %");
        }
    }

    @Test
    void a_damaged_tape_is_as_good_as_none(@TempDir Path root) throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("fresh"))) {
            SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, server.url(), null);
            for (int run = 0; run < 2; run++) {
                try (ModelClient client = client(CassetteMode.RECORD, model, Map.of(), root)) {
                    assertThat(((Reply) client.ask(model, PROMPT)).text()).isEqualTo("fresh");
                }
                try (var files = Files.list(root.resolve("tapes"))) {
                    for (Path tape : files.toList()) {
                        Files.writeString(tape, "{\"text\":");
                    }
                }
            }
            assertThat(server.seen()).hasSize(2);
        }
    }
}
