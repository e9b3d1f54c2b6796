package dev.speedopt.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ScriptedServer;
import dev.speedopt.model.exchange.ClientSettings;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.model.exchange.ModelOutcome.Failure;
import dev.speedopt.model.exchange.ModelOutcome.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every provider is sent, and what its answers are taken for. */
@Timeout(60)
class DialectsTest {
    private static final String KEY = "key-0123456789-abcdef";
    private static final ReplySchema SCHEMA =
            new ReplySchema("ballot", Json.object().put("type", "object").put("additionalProperties", false));
    private static final Prompt PROMPT =
            new Prompt("t-1", "sys", List.of(Turn.user("one"), Turn.model("two"), Turn.user("three")), SCHEMA, 100);

    private static ModelOutcome ask(ScriptedServer server, String provider, Map<String, String> quirks) {
        SpeedConfig.Model model = new SpeedConfig.Model("some-model", provider, 1, server.url(), null, quirks, null);
        try (ModelClient client = new ModelClient(
                new SpeedConfig.Models(true, true, List.of(model)),
                name -> KEY,
                new ClientSettings(Duration.ofSeconds(2), Duration.ofSeconds(20), 3, 1 << 20, 0.01, null))) {
            return client.ask(model, PROMPT);
        }
    }

    static Stream<Arguments> providers() {
        Set<String> chat = Set.of("model", "messages", "response_format");
        return Stream.of(
                Arguments.of(
                        "openai",
                        "/v1/chat/completions",
                        "Authorization",
                        with(chat, "max_completion_tokens", "store")),
                Arguments.of("xai", "/v1/chat/completions", "Authorization", with(chat, "max_completion_tokens")),
                Arguments.of("openrouter", "/v1/chat/completions", "Authorization", with(chat, "max_tokens")),
                Arguments.of("azure", "/v1/chat/completions", "Api-key", with(chat, "max_completion_tokens")),
                Arguments.of("vllm", "/v1/chat/completions", "Authorization", with(chat, "max_tokens")),
                Arguments.of("lmstudio", "/v1/chat/completions", "Authorization", with(chat, "max_tokens")),
                Arguments.of("somebody-new", "/v1/chat/completions", "Authorization", with(chat, "max_tokens")),
                Arguments.of(
                        "google",
                        "/v1beta/models/some-model:generateContent",
                        "X-goog-api-key",
                        Set.of("systemInstruction", "contents", "generationConfig")),
                Arguments.of(
                        "anthropic",
                        "/v1/messages",
                        "X-api-key",
                        Set.of("model", "max_tokens", "system", "messages", "output_config")),
                Arguments.of(
                        "ollama",
                        "/api/chat",
                        "Authorization",
                        Set.of("model", "stream", "messages", "options", "format")));
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest
    @MethodSource("providers")
    void a_provider_gets_known_parameters_at_its_address_and_the_key_in_a_header_alone(
            String provider, String path, String header, Set<String> parameters) throws Exception {
        try (ScriptedServer server = new ScriptedServer(act(provider, "hi"))) {
            Reply reply = (Reply) ask(server, provider, Map.of());
            assertThat(reply.text()).isEqualTo("hi");
            assertThat(reply.servedModel()).contains("served");
            assertThat(reply.usage().input()).isPositive();
            assertThat(reply.usage().output()).isPositive();
            ScriptedServer.Seen seen = server.seen().get(0);
            assertThat(seen.path()).isEqualTo(path);
            assertThat(seen.headers().get(header).get(0)).endsWith(KEY);
            assertThat(seen.headers().values().stream()
                            .filter(values -> values.toString().contains(KEY)))
                    .as("one header")
                    .hasSize(1);
            JsonNode body = Json.MAPPER.readTree(seen.body());
            assertThat(body.properties().stream().map(Map.Entry::getKey))
                    .containsExactlyInAnyOrderElementsOf(parameters);
            assertThat(seen.body())
                    .contains("sys", "one", "two", "three", "additionalProperties")
                    .doesNotContain(KEY)
                    .doesNotContain("temperature", "top_p", "seed");
        }
    }

    private static ScriptedServer.Act act(String provider, String text) {
        return switch (provider) {
            case "google" -> ScriptedServer.google(text);
            case "anthropic" -> ScriptedServer.anthropic(text);
            case "ollama" -> ScriptedServer.ollama(text);
            default -> ScriptedServer.reply(text);
        };
    }

    @ParameterizedTest
    @MethodSource("providers")
    void quirks_of_a_model_are_data(String provider, String path, String header, Set<String> parameters)
            throws Exception {
        Map<String, String> quirks = Map.of(
                "effort", "low",
                "structured_output", "none",
                "maximum_tokens", "7",
                "omit", "store, reasoning_effort",
                "token_parameter", "max_output");
        try (ScriptedServer server = new ScriptedServer(act(provider, "hi"))) {
            ask(server, provider, quirks);
            String body = server.seen().get(0).body();
            assertThat(body).contains(":7").doesNotContain("100", "store", "reasoning_effort", "additionalProperties");
            if (header.equals("Authorization") && !provider.equals("ollama")) {
                assertThat(body).contains("\"max_output\":7");
            }
        }
    }

    @Test
    void a_model_may_speak_another_dialect_than_its_provider() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.responses("hi"))) {
            Reply reply = (Reply) ask(server, "vllm", Map.of("dialect", "responses", "effort", "high"));
            assertThat(reply.text()).isEqualTo("hi");
            assertThat(reply.usage()).isEqualTo(new Usage(10, 11));
            ScriptedServer.Seen seen = server.seen().get(0);
            assertThat(seen.path()).isEqualTo("/v1/responses");
            JsonNode body = Json.MAPPER.readTree(seen.body());
            assertThat(body.properties().stream().map(Map.Entry::getKey))
                    .containsExactly(
                            "model", "instructions", "input", "max_output_tokens", "store", "reasoning", "text");
            assertThat(body.path("store").booleanValue()).isFalse();
            assertThat(seen.body())
                    .contains("sys", "one", "two", "three", "additionalProperties")
                    .doesNotContain(KEY);
        }
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.responses("hi"))) {
            Failure failure = (Failure) ask(server, "vllm", Map.of("dialect", "klingon"));
            assertThat(failure.sentence())
                    .isEqualTo("vllm/some-model has a quirk that names an unknown dialect;"
                            + " known are [anthropic, google, ollama, openai, responses].");
        }
    }

    static Stream<Arguments> faults() {
        String retryInfo = "{\"error\":{\"code\":429,\"status\":\"RESOURCE_EXHAUSTED\",\"details\":[{\"@type\":"
                + "\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"86400s\"}]}}";
        String perMinute =
                "{\"error\":{\"code\":429,\"message\":\"You exceeded your current quota, please check your plan"
                        + " and billing details.\",\"status\":\"RESOURCE_EXHAUSTED\"}}";
        return Stream.of(
                Arguments.of("google", 429, perMinute, FailureKind.RATE_LIMITED, 3),
                Arguments.of(
                        "google",
                        400,
                        "[{\"error\":{\"code\":400,\"status\":\"INVALID_ARGUMENT\",\"message\":\"API key not valid.\","
                                + "\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}]",
                        FailureKind.KEY_REFUSED,
                        1),
                Arguments.of("google", 429, retryInfo, FailureKind.RATE_LIMITED, 1),
                Arguments.of(
                        "google", 200, "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}", FailureKind.DECLINED, 1),
                Arguments.of(
                        "google", 200, "{\"candidates\":[{\"finishReason\":\"RECITATION\"}]}", FailureKind.DECLINED, 1),
                Arguments.of(
                        "google",
                        200,
                        "{\"candidates\":[{\"finishReason\":\"MAX_TOKENS\",\"content\":{\"parts\":[{\"text\":\"x\"}]}}]}",
                        FailureKind.TRUNCATED,
                        1),
                Arguments.of("google", 200, "{\"candidates\":[{\"finishReason\":\"STOP\"}]}", FailureKind.MALFORMED, 1),
                Arguments.of(
                        "google",
                        200,
                        "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"x\",\"thought\":true}]}}]}",
                        FailureKind.MALFORMED,
                        1),
                Arguments.of(
                        "anthropic",
                        401,
                        "{\"type\":\"error\",\"error\":{\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}}",
                        FailureKind.KEY_REFUSED,
                        1),
                Arguments.of(
                        "anthropic",
                        529,
                        "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}",
                        FailureKind.SERVER_ERROR,
                        3),
                Arguments.of(
                        "anthropic",
                        400,
                        "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Your credit balance is too low\"}}",
                        FailureKind.BILLING,
                        1),
                Arguments.of("anthropic", 200, "{\"stop_reason\":\"refusal\",\"content\":[]}", FailureKind.DECLINED, 1),
                Arguments.of(
                        "anthropic",
                        200,
                        "{\"stop_reason\":\"max_tokens\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}",
                        FailureKind.TRUNCATED,
                        1),
                Arguments.of(
                        "anthropic",
                        200,
                        "{\"stop_reason\":\"end_turn\",\"content\":[{\"type\":\"thinking\",\"thinking\":\"x\"}]}",
                        FailureKind.MALFORMED,
                        1),
                Arguments.of(
                        "responses",
                        200,
                        "{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"max_output_tokens\"},\"output\":[]}",
                        FailureKind.TRUNCATED,
                        1),
                Arguments.of(
                        "responses",
                        200,
                        "{\"status\":\"completed\",\"output\":[{\"content\":[{\"type\":\"refusal\",\"refusal\":\"I can't\"}]}]}",
                        FailureKind.DECLINED,
                        1),
                Arguments.of(
                        "responses",
                        200,
                        "{\"status\":\"failed\",\"error\":{\"code\":\"server_error\",\"message\":\"oops\"}}",
                        FailureKind.BAD_REQUEST,
                        1),
                Arguments.of(
                        "responses",
                        200,
                        "{\"status\":\"completed\",\"output\":[{\"type\":\"function_call\",\"name\":\"edit\"}]}",
                        FailureKind.MALFORMED,
                        1),
                Arguments.of("ollama", 404, "{\"error\":\"model 'x' not found\"}", FailureKind.UNKNOWN_MODEL, 1),
                Arguments.of("ollama", 200, "{\"error\":\"out of memory\"}", FailureKind.BAD_REQUEST, 1),
                Arguments.of(
                        "ollama",
                        200,
                        "{\"done_reason\":\"length\",\"message\":{\"content\":\"x\"}}",
                        FailureKind.TRUNCATED,
                        1),
                Arguments.of(
                        "xai",
                        400,
                        "{\"code\":\"Client specified an invalid argument\",\"error\":\"Incorrect API key provided: "
                                + KEY + "\"}",
                        FailureKind.KEY_REFUSED,
                        1),
                Arguments.of(
                        "openrouter",
                        402,
                        "{\"error\":{\"message\":\"Insufficient credits\"}}",
                        FailureKind.BILLING,
                        1));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_providers_own_way_to_fail_is_understood(
            String provider, int status, String body, FailureKind kind, int calls) {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.answer(status, body))) {
            boolean responses = provider.equals("responses");
            Failure failure = (Failure)
                    ask(server, responses ? "openai" : provider, responses ? Map.of("dialect", provider) : Map.of());
            assertThat(failure.kind()).as(failure.sentence()).isEqualTo(kind);
            assertThat(failure.sentence())
                    .startsWith((responses ? "openai" : provider) + "/some-model")
                    .doesNotContain(KEY);
            assertThat(server.seen()).hasSize(calls);
        }
    }
}
