package dev.speedopt.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.model.exchange.ClientSettings;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.model.exchange.ModelOutcome.Failure;
import dev.speedopt.model.exchange.ModelOutcome.Reply;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that say something else than a text that ended well: each is a reply, or a failure by its own name. */
@Timeout(60)
class UnseenAnswersTest {
    private static final String KEY = "sk-0123456789abcdef-unseen";
    private static final Prompt PROMPT = new Prompt("t-1", "sys", List.of(Turn.user("hello")), null, 100);

    private static ModelOutcome ask(ScriptedServer.Act act, String provider) {
        try (ScriptedServer server = new ScriptedServer(act)) {
            SpeedConfig.Model model = new SpeedConfig.Model("some-model", provider, 1, server.url(), null);
            try (ModelClient client = new ModelClient(
                    new SpeedConfig.Models(true, true, List.of(model)),
                    name -> KEY,
                    new ClientSettings(Duration.ofSeconds(2), Duration.ofSeconds(20), 2, 1 << 20, 0.01, null))) {
                return client.ask(model, PROMPT);
            }
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                // Calls of tools, which nobody offered.
                Arguments.of(
                        "openai",
                        "{\"choices\":[{\"finish_reason\":\"tool_calls\",\"message\":{\"content\":null,\"tool_calls\":"
                                + "[{\"id\":\"1\",\"type\":\"function\",\"function\":{\"name\":\"edit\",\"arguments\":\"{}\"}}]}}]}",
                        FailureKind.MALFORMED,
                        "answers 200 without any text (tool_calls)"),
                Arguments.of(
                        "google",
                        "{\"candidates\":[{\"finishReason\":\"STOP\",\"content\":{\"parts\":[{\"functionCall\":{\"name\":\"edit\"}}]}}]}",
                        FailureKind.MALFORMED,
                        "answers 200 without any text (STOP)"),
                Arguments.of(
                        "google",
                        "{\"candidates\":[{\"finishReason\":\"UNEXPECTED_TOOL_CALL\"}]}",
                        FailureKind.DECLINED,
                        "(UNEXPECTED_TOOL_CALL)"),
                Arguments.of(
                        "anthropic",
                        "{\"stop_reason\":\"tool_use\",\"content\":[{\"type\":\"tool_use\",\"name\":\"edit\",\"input\":{}}]}",
                        FailureKind.MALFORMED,
                        "answers 200 without any text (tool_use)"),
                Arguments.of(
                        "ollama",
                        "{\"done_reason\":\"stop\",\"message\":{\"content\":\"\",\"tool_calls\":[{\"function\":{\"name\":\"edit\"}}]}}",
                        FailureKind.MALFORMED,
                        "answers 200 without any text (stop)"),
                // Refusals.
                Arguments.of(
                        "xai",
                        "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"\",\"refusal\":\"I can't help.\"}}]}",
                        FailureKind.DECLINED,
                        "(I can't help.)"),
                Arguments.of(
                        "google",
                        "{\"candidates\":[{\"finishReason\":\"PROHIBITED_CONTENT\"}]}",
                        FailureKind.DECLINED,
                        "(PROHIBITED_CONTENT)"),
                Arguments.of(
                        "anthropic",
                        "{\"stop_reason\":\"refusal\",\"content\":[{\"type\":\"text\",\"text\":\"I\"}]}",
                        FailureKind.DECLINED,
                        "(refusal)"),
                // Cut off at the limit of tokens, with a text that looks whole.
                Arguments.of(
                        "vllm",
                        "{\"choices\":[{\"finish_reason\":\"length\",\"message\":{\"content\":\"```java\\nint a;\\n```\"}}]}",
                        FailureKind.TRUNCATED,
                        "stopped at its limit of output tokens"),
                Arguments.of(
                        "openrouter",
                        "{\"choices\":[{\"finish_reason\":\"LENGTH\",\"message\":{\"content\":\"x\"}}]}",
                        FailureKind.TRUNCATED,
                        "stopped at its limit of output tokens"),
                Arguments.of(
                        "anthropic",
                        "{\"stop_reason\":\"model_context_window_exceeded\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}",
                        FailureKind.TRUNCATED,
                        "stopped at its limit of output tokens"),
                Arguments.of(
                        "ollama",
                        "{\"done\":false,\"message\":{\"content\":\"half\"}}",
                        FailureKind.TRUNCATED,
                        "(not done)"),
                // Streams, which nobody asked for.
                Arguments.of(
                        "openai",
                        "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\ndata: [DONE]\n\n",
                        FailureKind.MALFORMED,
                        "an answer that is not the provider's JSON"),
                Arguments.of(
                        "ollama",
                        "{\"message\":{\"content\":\"a\"}}\n{\"message\":{\"content\":\"b\"},\"done\":true}\n",
                        FailureKind.MALFORMED,
                        "an answer that is not the provider's JSON"),
                Arguments.of(
                        "openai",
                        "{\"choices\":[{\"delta\":{\"content\":\"a\"}}]}",
                        FailureKind.MALFORMED,
                        "without any text"),
                // Thoughts and nothing else.
                Arguments.of(
                        "vllm",
                        "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"<think>\\n```java\\nint a;\\n```\"}}]}",
                        FailureKind.MALFORMED,
                        "without any text"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_is_no_whole_answer_is_named(String provider, String body, FailureKind kind, String words) {
        Failure failure = (Failure) ask(ScriptedServer.answer(200, body), provider);
        assertThat(failure.kind()).as(failure.sentence()).isEqualTo(kind);
        assertThat(failure.sentence()).startsWith(provider + "/some-model").contains(words);
    }

    static Stream<Arguments> replies() {
        String plain = "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"hi\"}}]}";
        return Stream.of(
                Arguments.of("vllm", choice("<think>\\nfirst\\n</think>\\n\\nhi")),
                Arguments.of("ollama", "{\"message\":{\"content\":\"<think>x</think>hi\"},\"done\":true}"),
                Arguments.of("lmstudio", choice("first this, then that\\n</think>\\nhi")),
                Arguments.of("openai", "\uFEFF" + plain),
                Arguments.of("openai", "\r\n  " + plain + "\r\n"),
                Arguments.of("openai", plain.replace("{\"choices\"", "{\"error\":null,\"choices\"")),
                Arguments.of(
                        "openai",
                        "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\",\"text\":\"h\"},{\"type\":\"text\",\"text\":\"i\"}]}}]}"),
                Arguments.of("openai", plain.replace("\"hi\"", "\"hi\",\"tool_calls\":null,\"refusal\":null")),
                Arguments.of("xai", plain.replace("\"hi\"", "\"hi\",\"reasoning_content\":\"long\"")),
                Arguments.of(
                        "anthropic",
                        "{\"stop_reason\":\"end_turn\",\"content\":[{\"type\":\"thinking\",\"thinking\":\"x\"},{\"type\":\"text\",\"text\":\"hi\"}]}"),
                Arguments.of(
                        "anthropic",
                        "{\"stop_reason\":\"stop_sequence\",\"content\":[{\"type\":\"text\",\"text\":\"h\"},{\"type\":\"text\",\"text\":\"i\"}]}"));
    }

    private static String choice(String text) {
        return "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"" + text + "\"}}]}";
    }

    @ParameterizedTest
    @MethodSource("replies")
    void what_stands_around_the_text_does_not_matter(String provider, String body) {
        ModelOutcome outcome = ask(ScriptedServer.answer(200, body), provider);
        assertThat(outcome).isInstanceOf(Reply.class);
        assertThat(((Reply) outcome).text()).isEqualTo("hi");
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "1000"})
    void a_body_in_chunks_of_any_size_is_one_answer(int size) {
        byte[] body = choice("gr\u00fc\u00dfe").getBytes(StandardCharsets.UTF_8);
        ModelOutcome outcome = ask(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    for (int at = 0; at < body.length; at += size) {
                        out.write(body, at, Math.min(size, body.length - at));
                        out.flush();
                    }
                    exchange.close();
                },
                "openai");
        assertThat(((Reply) outcome).text()).isEqualTo("gr\u00fc\u00dfe");
    }

    static Stream<Arguments> echoes() {
        String html = "<html><title>" + KEY + "</title></html>";
        return Stream.of(
                Arguments.of(400, "{\"error\":{\"message\":\"bad header Bearer " + KEY + "\"}}", ""),
                Arguments.of(401, "{\"error\":\"" + KEY + "\"}", ""),
                Arguments.of(404, "{\"detail\":\"no route for /v1?key=" + KEY + "\"}", ""),
                Arguments.of(500, html, ""),
                Arguments.of(200, html, ""),
                Arguments.of(200, "{\"error\":{\"code\":400,\"message\":\"" + KEY + "\"}}", ""),
                Arguments.of(302, "", "https://elsewhere.example.com/?key=" + KEY),
                Arguments.of(307, "{\"error\":{\"message\":\"see " + KEY + "\"}}", "http://" + KEY + ".example.com/"),
                Arguments.of(400, "{\"error\":{\"message\":\"sk-0123****cdef is wrong\"}}", ""),
                Arguments.of(
                        200,
                        "{\"choices\":[{\"finish_reason\":\"content_filter\",\"message\":{\"refusal\":\"" + KEY
                                + "\"}}]}",
                        ""),
                Arguments.of(
                        200,
                        "{\"model\":\"" + KEY + "\",\"choices\":[{\"message\":{\"content\":\"" + KEY + "\"}}]}",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void a_key_that_comes_back_goes_no_further(int status, String body, String location) {
        ModelOutcome outcome = ask(
                location.isEmpty()
                        ? ScriptedServer.answer(status, body)
                        : ScriptedServer.answer(status, body, "Location", location),
                "openai");
        assertThat(outcome.toString())
                .doesNotContain(KEY)
                .doesNotContain("0123456789")
                .doesNotContain("sk-0123");
    }
}
