package dev.speedopt.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.CassetteMode;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ProxyStub;
import dev.speedopt.model.ScriptedServer;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.model.exchange.ModelOutcome.Failure;
import dev.speedopt.model.exchange.ModelOutcome.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ModelAccessTest {
    private static final String KEY = "sk-0123456789-access";
    private static final Prompt PROMPT = new Prompt("t-1", "sys", List.of(Turn.user("hello")), null, 10);

    private static SpeedConfig.Models models(SpeedConfig.Model model, CassetteMode mode) {
        SpeedConfig.Models plain = new SpeedConfig.Models(true, true, List.of(model));
        return new SpeedConfig.Models(
                true,
                true,
                plain.models(),
                plain.egress(),
                plain.budget(),
                20,
                new SpeedConfig.Cassettes(mode, "tapes"),
                null);
    }

    private static ModelAccess access(boolean offline) {
        return new ModelAccess(name -> KEY, id -> null, null, offline);
    }

    @Test
    void offline_with_nothing_recorded_asks_nobody_and_says_so_in_one_line(@TempDir Path root) {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("hi"))) {
            SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, server.url(), null);
            try (ModelClient client = new ModelClient(models(model, CassetteMode.OFF), access(true), root)) {
                assertThat(client.silent()).isTrue();
                assertThat(client.warnings())
                        .containsExactly("Maven is offline, and models.cassettes is off: no model is asked.");
                assertThat(((Failure) client.ask(model, PROMPT)).kind()).isEqualTo(FailureKind.NOT_ALLOWED);
            }
            assertThat(server.seen()).isEmpty();
        }
    }

    @Test
    void offline_replays_what_was_recorded_and_sends_nothing(@TempDir Path root) {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("recorded"))) {
            SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, server.url(), null);
            SpeedConfig.Models recording = models(model, CassetteMode.RECORD);
            try (ModelClient client = new ModelClient(recording, access(false), root)) {
                client.ask(model, PROMPT);
            }
            try (ModelClient client = new ModelClient(recording, access(true), root)) {
                assertThat(client.silent()).isFalse();
                assertThat(client.warnings()).containsExactly("Maven is offline: models answer from tapes alone.");
                assertThat(((Reply) client.ask(model, PROMPT)).text()).isEqualTo("recorded");
                assertThat(((Failure) client.ask(model, PROMPT)).sentence())
                        .isEqualTo("openai/m was not asked: there is no recorded reply, and Maven is offline.");
            }
            assertThat(server.seen()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "407, wants credentials; set username and password of the active proxy in settings.xml.",
        "403, answers 403; ask who runs it",
        "502, answers 502; ask who runs it"
    })
    void what_a_proxy_refuses_is_not_taken_for_the_providers_answer(int status, String cure) {
        try (ProxyStub proxy = new ProxyStub(status)) {
            SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, "https://models.example.com/v1", null);
            ModelAccess access = new ModelAccess(
                    name -> KEY,
                    id -> null,
                    new ClientSettings.ProxyServer("127.0.0.1", proxy.port(), "joe", "proxy-password", "*.intra"),
                    false);
            try (ModelClient client = new ModelClient(models(model, CassetteMode.OFF), access, Path.of(""))) {
                Failure failure = (Failure) client.ask(model, PROMPT);
                assertThat(failure.kind()).isEqualTo(FailureKind.UNREACHABLE);
                assertThat(failure.sentence())
                        .contains("the proxy 127.0.0.1:" + proxy.port() + " ")
                        .contains(cure)
                        .doesNotContain("proxy-password");
            }
            assertThat(proxy.seen()).isNotEmpty().allMatch(line -> line.startsWith("CONNECT models.example.com:443 "));
            assertThat(access.toString()).doesNotContain("proxy-password");
        }
    }

    @Test
    void a_proxy_that_is_not_there_is_not_taken_for_a_provider_that_is_not_there() {
        ProxyStub gone = new ProxyStub(502);
        gone.close();
        SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, "https://models.example.com/v1", null);
        for (String host : List.of("127.0.0.1", "proxy.invalid")) {
            ModelAccess access = new ModelAccess(
                    name -> KEY,
                    id -> null,
                    new ClientSettings.ProxyServer(host, gone.port(), "joe", "proxy-password", ""),
                    false);
            try (ModelClient client = new ModelClient(models(model, CassetteMode.OFF), access, Path.of(""))) {
                assertThat(client.check(model).sentence())
                        .contains("is not reached: the proxy " + host + ":" + gone.port() + " ")
                        .contains("; mend the active proxy in settings.xml")
                        .doesNotContain("proxy-password");
            }
        }
    }

    @Test
    void servers_on_this_machine_and_hosts_on_the_list_are_reached_without_the_proxy() {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("hi"));
                ProxyStub proxy = new ProxyStub(502)) {
            SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, server.url(), null);
            ModelAccess access = new ModelAccess(
                    name -> KEY,
                    id -> null,
                    new ClientSettings.ProxyServer("127.0.0.1", proxy.port(), null, null, ""),
                    false);
            try (ModelClient client = new ModelClient(models(model, CassetteMode.OFF), access, Path.of(""))) {
                assertThat(client.ask(model, PROMPT)).isInstanceOf(Reply.class);
            }
            assertThat(proxy.seen()).isEmpty();
        }
    }

    @Test
    void a_limit_without_a_time_slows_the_provider_too() throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                ScriptedServer.answer(429, "{}"), ScriptedServer.answer(429, "{}"), ScriptedServer.reply("hi"))) {
            SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, server.url(), null);
            try (ModelClient client = new ModelClient(
                    models(model, CassetteMode.OFF),
                    name -> KEY,
                    new ClientSettings(Duration.ofSeconds(2), Duration.ofSeconds(20), 4, 1 << 20, 0.01, null))) {
                assertThat(client.ask(model, PROMPT)).isInstanceOf(Reply.class);
            }
            assertThat(server.seen()).hasSize(3);
        }
    }
}
