package dev.speedopt.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.exchange.ClientSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class KeyCheckTest {
    private static final String KEY = "sk-0123456789-check";

    private static KeyCheck check(ScriptedServer server, String provider, String name) {
        SpeedConfig.Model model = new SpeedConfig.Model(name, provider, 1, server.url(), null);
        try (ModelClient client = new ModelClient(
                new SpeedConfig.Models(false, true, List.of(model)),
                variable -> KEY,
                ClientSettings.defaults(Duration.ofSeconds(20)))) {
            return client.check(model);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openai    | /v1/models                 | {\"data\":[{\"id\":\"good\"},{\"id\":\"goose\"}]}",
                "anthropic | /v1/models?limit=1000      | {\"data\":[{\"id\":\"good\"},{\"id\":\"goose\"}]}",
                "google    | /v1beta/models?pageSize=1000 | {\"models\":[{\"name\":\"models/good\"},{\"name\":\"models/goose\"}]}",
                "ollama    | /api/tags                  | {\"models\":[{\"name\":\"good:latest\"},{\"name\":\"goose\"}]}"
            })
    void a_good_key_and_a_known_model_are_confirmed_and_an_unknown_one_gets_its_neighbours(
            String provider, String path, String body) {
        try (ScriptedServer server =
                new ScriptedServer(ScriptedServer.answer(200, body, "x-ratelimit-remaining-requests", "59"))) {
            KeyCheck good = check(server, provider, "good");
            assertThat(good.usable()).as(good.sentence()).isTrue();
            assertThat(good.sentence()).endsWith("it knows the model. Left for now: requests 59.");
            KeyCheck unknown = check(server, provider, "goo");
            assertThat(unknown.usable()).isFalse();
            assertThat(unknown.sentence()).contains("does not list the model goo; close to it are goo");
            assertThat(server.seen()).allSatisfy(seen -> {
                assertThat(seen.method()).isEqualTo("GET");
                assertThat(seen.path()).isEqualTo(path);
                assertThat(seen.body()).isEmpty();
            });
        }
    }

    @Test
    void a_refused_key_is_one_line_with_the_cure() {
        try (ScriptedServer server = new ScriptedServer(
                ScriptedServer.answer(401, "{\"error\":{\"message\":\"Incorrect API key " + KEY + "\"}}"))) {
            KeyCheck check = check(server, "openai", "good");
            assertThat(check.usable()).isFalse();
            assertThat(check.sentence())
                    .isEqualTo("openai/good answers 401 (Incorrect API key ***): the key in OPENAI_API_KEY is refused;"
                            + " set a valid one, and see that it may use this model.");
        }
    }

    @Test
    void a_server_that_is_not_there_and_one_that_is_no_provider_are_named() {
        ScriptedServer server = new ScriptedServer(ScriptedServer.answer(200, "<html>login</html>"));
        KeyCheck portal = check(server, "openai", "good");
        assertThat(portal.sentence()).contains("a page of HTML");
        assertThat(portal.usable()).isFalse();
        server.close();
        KeyCheck gone = check(server, "openai", "good");
        assertThat(gone.usable()).isFalse();
        assertThat(gone.sentence())
                .contains("does not take connections. Check the network, base_url, and the proxy in settings.xml");
    }

    @ParameterizedTest
    @CsvSource({"api_key_blocked", "api_key_disabled", "team_blocked"})
    void a_key_that_is_blocked_is_named(String flag) {
        try (ScriptedServer server =
                new ScriptedServer(ScriptedServer.answer(200, "{\"api_key_id\":\"x\",\"" + flag + "\":true}"))) {
            KeyCheck check = check(server, "xai", "grok-4");
            assertThat(check.usable()).isFalse();
            assertThat(check.sentence())
                    .startsWith("xai/grok-4: the key in XAI_API_KEY is no longer good (" + flag + "); unblock it");
            assertThat(server.seen())
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.path()).isEqualTo("/v1/api-key"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "402 | {}  | Top the account up",
                "429 | {}  | Try again later",
                "503 | {}  | Try again later",
                "403 | {}  | is refused; set a valid one",
                "302 | {}  | mend base_url"
            })
    void every_trouble_ends_in_a_cure(int status, String body, String cure) {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.answer(status, body))) {
            assertThat(check(server, "openai", "good").sentence()).contains(cure);
        }
    }

    @Test
    void a_retired_name_is_said_whether_the_provider_still_lists_it_or_not() {
        try (ScriptedServer server = new ScriptedServer(
                ScriptedServer.answer(200, "{\"data\":[{\"id\":\"o3\"}]}"),
                ScriptedServer.answer(200, "{\"data\":[{\"id\":\"gpt-5\"}]}"))) {
            assertThat(check(server, "openai", "o3").sentence()).contains("it knows the model. But note: OpenAI has");
            assertThat(check(server, "openai", "o3").sentence()).contains("close to it are gpt-5. OpenAI has retired");
        }
    }
}
