package dev.speedopt.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.model.exchange.ClientSettings;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.model.exchange.ModelOutcome.Failure;
import dev.speedopt.model.exchange.ModelOutcome.Reply;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A counterpart that was not written here: {@code @copilotkit/aimock} from npm, over every dialect that it speaks. Needs Node;
 * {@code -Dspeed.aimock=…/node_modules/@copilotkit/aimock} says where it is.
 */
@Timeout(120)
@EnabledIfSystemProperty(
        named = "speed.aimock",
        matches = ".+",
        disabledReason = "SKIPPED: no -Dspeed.aimock, so the dialects were not held against an independent server")
class AimockTest {
    private static Process node;
    private static String url;

    @BeforeAll
    static void start() throws Exception {
        Path script = Path.of(AimockTest.class.getResource("/aimock-server.mjs").toURI());
        node = new ProcessBuilder("node", script.toString(), System.getProperty("speed.aimock"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = node.inputReader(StandardCharsets.UTF_8);
        url = out.readLine();
        assertThat(url).startsWith("http://");
    }

    @AfterAll
    static void stop() {
        node.destroyForcibly();
    }

    private static SpeedConfig.Model model(String provider, String name) {
        String path = provider.equals("openrouter") ? "/api/v1" : "";
        return new SpeedConfig.Model(name, provider, 1, url.replace("localhost", "127.0.0.1") + path, null);
    }

    private static SpeedConfig.Models models(List<SpeedConfig.Model> models) {
        return new SpeedConfig.Models(true, true, models);
    }

    private static ModelClient client(SpeedConfig.Models models) {
        return new ModelClient(
                models,
                name -> "sk-0123456789",
                new ClientSettings(Duration.ofSeconds(5), Duration.ofSeconds(60), 3, 1 << 20, 0.01, null));
    }

    private static ModelOutcome ask(String provider, String name) {
        SpeedConfig.Model model = model(provider, name);
        try (ModelClient client = client(models(List.of(model)))) {
            return client.ask(model, new Prompt("t", "sys", List.of(Turn.user("hi")), BallotSchema.SCHEMA, 100));
        }
    }

    @ParameterizedTest
    @CsvSource({"openai", "xai", "vllm", "lmstudio", "openrouter", "google", "anthropic", "ollama"})
    void every_dialect_is_understood(String provider) {
        assertThat(ask(provider, "says-hello"))
                .isInstanceOfSatisfying(
                        Reply.class, reply -> assertThat(reply.text()).isEqualTo("hello"));
    }

    @Test
    void what_only_speaks_responses_is_understood() {
        SpeedConfig.Model model = new SpeedConfig.Model(
                "says-hello",
                "openai",
                1,
                url.replace("localhost", "127.0.0.1"),
                null,
                Map.of("dialect", "responses"),
                null);
        try (ModelClient client = client(models(List.of(model)))) {
            Prompt prompt = new Prompt("t", "sys", List.of(Turn.user("hi")), BallotSchema.SCHEMA, 100);
            assertThat(client.ask(model, prompt))
                    .isInstanceOfSatisfying(
                            Reply.class, reply -> assertThat(reply.text()).isEqualTo("hello"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "openai, bad-key, KEY_REFUSED",
        "anthropic, bad-key, KEY_REFUSED",
        "google, bad-key, KEY_REFUSED",
        "ollama, bad-key, KEY_REFUSED",
        "openai, no-credit, BILLING",
        "openai, broken, SERVER_ERROR",
        "anthropic, broken, SERVER_ERROR",
        "google, broken, SERVER_ERROR",
        "openai, nobody-knows-it, UNKNOWN_MODEL"
    })
    void its_failures_are_named(String provider, String name, FailureKind kind) {
        assertThat(ask(provider, name))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.kind())
                                .as(failure.sentence())
                                .isEqualTo(kind));
    }

    @Test
    void a_limit_that_passes_is_waited_for() {
        assertThat(ask("openai", "busy-once")).isInstanceOf(Reply.class);
    }

    @Test
    void the_specifications_votes_are_agreed_on() {
        List<SpeedConfig.Model> voters =
                List.of(model("xai", "votes-092"), model("google", "votes-088"), model("anthropic", "votes-085"));
        SpeedConfig config = SpeedConfig.defaults().with(models(voters));
        try (ModelClient client = client(config.models())) {
            PanelResult result = new Panel(config, client, VetoCheck.none(), Path.of("/work/shop"))
                    .vote(Attempts.submission(Attempts.good("rule:x")));
            assertThat(result.ballots()).extracting(Ballot::score).containsExactly(0.92, 0.88, 0.85);
            assertThat(result.reason()).isEqualTo("Overall 0.88 against 0.70.");
            assertThat(result.outcome()).isEqualTo(PanelResult.Outcome.AGREED);
        }
    }
}
