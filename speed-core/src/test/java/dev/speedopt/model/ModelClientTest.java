package dev.speedopt.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Json;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.model.dialect.Usage;
import dev.speedopt.model.exchange.ClientSettings;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.model.exchange.ModelOutcome.Failure;
import dev.speedopt.model.exchange.ModelOutcome.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ModelClientTest {
    private static final String KEY = "sk-live-0123456789abcdef-secret";
    private static final Prompt PROMPT =
            new Prompt("test-1", "You are terse.", List.of(Turn.user("Say hi.")), null, 100);

    private static SpeedConfig.Model model(ScriptedServer server) {
        return new SpeedConfig.Model("gpt-x", "openai", 1, server.url(), null);
    }

    private static ModelClient client(SpeedConfig.Model... models) {
        return client(Duration.ofSeconds(20), models);
    }

    private static ModelClient client(Duration limit, SpeedConfig.Model... models) {
        return new ModelClient(
                new SpeedConfig.Models(true, true, List.of(models)),
                Map.of("OPENAI_API_KEY", KEY)::get,
                new ClientSettings(Duration.ofSeconds(2), limit, 4, 1 << 20, 0.01, null));
    }

    private static ModelOutcome ask(ScriptedServer server) {
        try (ModelClient client = client(model(server))) {
            return client.ask(model(server), PROMPT);
        }
    }

    @Test
    void a_right_answer_becomes_a_reply_with_usage_and_the_model_that_served() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("hi"))) {
            Reply reply = (Reply) ask(server);
            assertThat(reply.text()).isEqualTo("hi");
            assertThat(reply.servedModel()).isEqualTo("served-model");
            assertThat(reply.usage()).isEqualTo(new Usage(12, 34));
            ScriptedServer.Seen seen = server.seen().get(0);
            assertThat(seen.path()).isEqualTo("/v1/chat/completions");
            assertThat(seen.headers().get("Authorization")).containsExactly("Bearer " + KEY);
            JsonNode body = Json.MAPPER.readTree(seen.body());
            assertThat(body.properties().stream().map(Map.Entry::getKey))
                    .containsExactly("model", "messages", "max_completion_tokens", "store");
            assertThat(body.path("store").booleanValue()).isFalse();
            assertThat(seen.body()).doesNotContain(KEY);
        }
    }

    static Stream<Arguments> faults() {
        String html = "<html><body>502 Bad Gateway</body></html>";
        String quota = "{\"error\":{\"message\":\"You exceeded your quota\",\"code\":\"insufficient_quota\"}}";
        String echo = "{\"error\":{\"message\":\"Incorrect API key provided: " + KEY + ".\"}}";
        byte[] latin =
                "{\"choices\":[{\"message\":{\"content\":\"caf\u00e9\"}}]}".getBytes(StandardCharsets.ISO_8859_1);
        String deep = "{\"choices\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        return Stream.of(
                Arguments.of("401 with the key in it", ScriptedServer.answer(401, echo), FailureKind.KEY_REFUSED),
                Arguments.of("400 about the key", ScriptedServer.answer(400, echo), FailureKind.KEY_REFUSED),
                Arguments.of("403", ScriptedServer.answer(403, "{}"), FailureKind.KEY_REFUSED),
                Arguments.of("402", ScriptedServer.answer(402, "{}"), FailureKind.BILLING),
                Arguments.of("billing 429", ScriptedServer.answer(429, quota), FailureKind.BILLING),
                Arguments.of(
                        "billing 400",
                        ScriptedServer.answer(400, "{\"error\":{\"message\":\"Your credit balance is too low\"}}"),
                        FailureKind.BILLING),
                Arguments.of("404", ScriptedServer.answer(404, "{}"), FailureKind.UNKNOWN_MODEL),
                Arguments.of("400", ScriptedServer.answer(400, "{}"), FailureKind.BAD_REQUEST),
                Arguments.of("422", ScriptedServer.answer(422, "{\"detail\":\"no\"}"), FailureKind.BAD_REQUEST),
                Arguments.of("500 for ever", ScriptedServer.answer(500, html), FailureKind.SERVER_ERROR),
                Arguments.of("529 for ever", ScriptedServer.answer(529, "{}"), FailureKind.SERVER_ERROR),
                Arguments.of("409 for ever", ScriptedServer.answer(409, "{}"), FailureKind.SERVER_ERROR),
                Arguments.of("429 for ever", ScriptedServer.answer(429, "{}"), FailureKind.RATE_LIMITED),
                Arguments.of(
                        "429 with a huge wait",
                        ScriptedServer.answer(429, "{}", "Retry-After", "999999999"),
                        FailureKind.RATE_LIMITED),
                Arguments.of(
                        "429 until the year 9999",
                        ScriptedServer.answer(429, "{}", "Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"),
                        FailureKind.RATE_LIMITED),
                Arguments.of(
                        "429 with a malformed wait",
                        ScriptedServer.answer(429, "{}", "Retry-After", "soon, -3"),
                        FailureKind.RATE_LIMITED),
                Arguments.of("HTML with 200", ScriptedServer.answer(200, html), FailureKind.MALFORMED),
                Arguments.of("nothing with 200", ScriptedServer.answer(200, ""), FailureKind.MALFORMED),
                Arguments.of("null", ScriptedServer.answer(200, "null"), FailureKind.MALFORMED),
                Arguments.of("a number", ScriptedServer.answer(200, "42"), FailureKind.MALFORMED),
                Arguments.of("no choices", ScriptedServer.answer(200, "{\"choices\":[]}"), FailureKind.MALFORMED),
                Arguments.of(
                        "choices of another type",
                        ScriptedServer.answer(200, "{\"choices\":{\"message\":7}}"),
                        FailureKind.MALFORMED),
                Arguments.of("half of JSON", ScriptedServer.answer(200, "{\"choices\":[{"), FailureKind.MALFORMED),
                Arguments.of("two values", ScriptedServer.answer(200, "{} {}"), FailureKind.MALFORMED),
                Arguments.of("a key twice", ScriptedServer.answer(200, "{\"a\":1,\"a\":2}"), FailureKind.MALFORMED),
                Arguments.of("deep JSON", ScriptedServer.answer(200, deep), FailureKind.MALFORMED),
                Arguments.of("invalid UTF-8", ScriptedServer.bytes(200, latin), FailureKind.MALFORMED),
                Arguments.of("50 MB", ScriptedServer.bytes(200, new byte[50 << 20]), FailureKind.TOO_LARGE),
                Arguments.of("50 MB of error", ScriptedServer.bytes(500, new byte[50 << 20]), FailureKind.TOO_LARGE),
                Arguments.of(
                        "an error inside 200",
                        ScriptedServer.answer(200, "{\"error\":{\"code\":503,\"message\":\"upstream\"}}"),
                        FailureKind.SERVER_ERROR),
                Arguments.of(
                        "cut at the limit",
                        ScriptedServer.answer(
                                200, "{\"choices\":[{\"finish_reason\":\"length\",\"message\":{\"content\":\"x\"}}]}"),
                        FailureKind.TRUNCATED),
                Arguments.of(
                        "a refusal",
                        ScriptedServer.answer(
                                200, "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"I can't\"}}]}"),
                        FailureKind.DECLINED),
                Arguments.of(
                        "a filter",
                        ScriptedServer.answer(
                                200,
                                "{\"choices\":[{\"finish_reason\":\"content_filter\",\"message\":{\"content\":\"\"}}]}"),
                        FailureKind.DECLINED),
                Arguments.of("a dropped connection", drop(), FailureKind.UNREACHABLE),
                Arguments.of("a connection dropped in the body", dropInBody(), FailureKind.UNREACHABLE));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("faults")
    void every_fault_ends_in_a_named_failure_without_the_key(String name, ScriptedServer.Act act, FailureKind kind) {
        try (ScriptedServer server = new ScriptedServer(act)) {
            Failure failure = (Failure) ask(server);
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.sentence())
                    .startsWith("openai/gpt-x")
                    .endsWith(".")
                    .doesNotContain(KEY)
                    .doesNotContainPattern("\\p{Cntrl}|Exception");
        }
    }

    private static ScriptedServer.Act drop() {
        return exchange -> {
            throw new java.io.IOException("dropped on purpose");
        };
    }

    private static ScriptedServer.Act dropInBody() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new java.io.IOException("dropped on purpose");
        };
    }

    @Test
    void trouble_that_passes_is_tried_again() {
        try (ScriptedServer server = new ScriptedServer(
                ScriptedServer.answer(500, ""),
                ScriptedServer.answer(429, "{}", "Retry-After", "2"),
                drop(),
                ScriptedServer.reply("at last"))) {
            assertThat(ask(server))
                    .isInstanceOfSatisfying(
                            Reply.class, reply -> assertThat(reply.text()).isEqualTo("at last"));
            assertThat(server.seen()).hasSize(4);
        }
    }

    @Test
    void what_cannot_pass_is_not_tried_again() {
        for (int status : new int[] {400, 401, 402, 403, 404, 422}) {
            try (ScriptedServer server = new ScriptedServer(ScriptedServer.answer(status, "{}"))) {
                ask(server);
                assertThat(server.seen()).as("status %d", status).hasSize(1);
            }
        }
    }

    @Test
    void a_server_that_never_answers_is_given_up_at_the_deadline() {
        try (ScriptedServer server = new ScriptedServer(exchange -> sleep(30_000));
                ModelClient client = client(Duration.ofMillis(700), model(server))) {
            Failure failure = (Failure) client.ask(model(server), PROMPT);
            assertThat(failure.kind()).isEqualTo(FailureKind.TIMED_OUT);
        }
    }

    @Test
    void a_body_that_trickles_is_given_up_at_the_deadline() {
        ScriptedServer.Act trickle = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                sleep(50);
            }
        };
        try (ScriptedServer server = new ScriptedServer(trickle);
                ModelClient client = client(Duration.ofMillis(700), model(server))) {
            Failure failure = (Failure) client.ask(model(server), PROMPT);
            assertThat(failure.kind()).isEqualTo(FailureKind.TIMED_OUT);
        }
    }

    @Test
    void a_redirect_is_not_followed_and_takes_no_key_elsewhere() {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            try (ScriptedServer thief = new ScriptedServer(ScriptedServer.reply("thanks"));
                    ScriptedServer server = new ScriptedServer(
                            ScriptedServer.answer(status, "", "Location", thief.url() + "/v1/chat/completions"))) {
                assertThat(((Failure) ask(server)).kind()).isEqualTo(FailureKind.REDIRECTED);
                assertThat(thief.seen()).isEmpty();
            }
        }
    }

    @Test
    void cookies_are_not_kept() {
        try (ScriptedServer server =
                new ScriptedServer(ScriptedServer.answer(500, "{}", "Set-Cookie", "a=b"), ScriptedServer.reply("hi"))) {
            assertThat(ask(server)).isInstanceOf(Reply.class);
            assertThat(server.seen().get(1).headers()).doesNotContainKey("Cookie");
        }
    }

    @Test
    void a_key_that_a_model_echoes_is_masked_in_its_reply() {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("your key is " + KEY))) {
            assertThat(((Reply) ask(server)).text()).isEqualTo("your key is ***");
        }
    }

    @Test
    void nothing_is_sent_while_models_are_off() {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("hi"));
                ModelClient client = new ModelClient(
                        new SpeedConfig.Models(false, true, List.of(model(server))),
                        ModelAccess.online(name -> KEY),
                        java.nio.file.Path.of(""))) {
            assertThat(client.models()).isEmpty();
            assertThat(((Failure) client.ask(model(server), PROMPT)).kind()).isEqualTo(FailureKind.NOT_ALLOWED);
            assertThat(server.seen()).isEmpty();
        }
    }

    @Test
    void a_prompt_with_a_secret_is_not_sent() {
        for (String secret : List.of(
                "-----BEGIN RSA PRIVATE KEY-----",
                "String id = \"AKIAIOSFODNN7EXAMPLE\";",
                "ghp_0123456789012345678901234567890123456",
                "String password = \"hunter2hunter2\";",
                KEY)) {
            try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("hi"));
                    ModelClient client = client(model(server))) {
                Prompt prompt = new Prompt("t", "system", List.of(Turn.user("class A {\n" + secret + "\n}")), null, 9);
                Failure failure = (Failure) client.ask(model(server), prompt);
                assertThat(failure.kind()).isEqualTo(FailureKind.SECRET_IN_PROMPT);
                assertThat(failure.sentence()).doesNotContain(secret);
                assertThat(server.seen()).isEmpty();
            }
        }
    }

    @Test
    void a_site_that_refuses_the_key_is_not_asked_again_and_is_named() {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.answer(401, "{}"));
                ModelClient client = client(model(server))) {
            client.ask(model(server), PROMPT);
            assertThat(((Failure) client.ask(model(server), PROMPT)).kind()).isEqualTo(FailureKind.LEFT_OUT);
            assertThat(server.seen()).hasSize(1);
            assertThat(client.leftOut()).singleElement().asString().startsWith("openai at http://127.0.0.1");
        }
    }

    @Test
    void a_server_that_is_not_there_is_a_sentence() {
        String url;
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("hi"))) {
            url = server.url();
        }
        SpeedConfig.Model gone = new SpeedConfig.Model("gpt-x", "openai", 1, url, null);
        try (ModelClient client = client(gone)) {
            Failure failure = (Failure) client.ask(gone, PROMPT);
            assertThat(failure.kind()).isEqualTo(FailureKind.UNREACHABLE);
            assertThat(failure.sentence()).endsWith("does not take connections. Tried 4 times.");
        }
    }

    @Test
    void calls_run_side_by_side() {
        java.util.concurrent.CountDownLatch all = new java.util.concurrent.CountDownLatch(6);
        ScriptedServer.Act meet = exchange -> {
            all.countDown();
            try {
                all.await();
            } catch (InterruptedException e) {
                throw new java.io.IOException(e);
            }
            ScriptedServer.reply("hi").play(exchange);
        };
        try (ScriptedServer server = new ScriptedServer(meet);
                ModelClient client = client(model(server))) {
            List<ModelOutcome> outcomes = client.together(Stream.<java.util.function.Supplier<ModelOutcome>>generate(
                            () -> () -> client.ask(model(server), PROMPT))
                    .limit(6)
                    .toList());
            assertThat(outcomes).hasSize(6).allMatch(Reply.class::isInstance);
        }
    }

    @Test
    void a_limited_provider_is_held_back_alone() throws Exception {
        try (ScriptedServer limited = new ScriptedServer(ScriptedServer.answer(429, "{}", "Retry-After", "3000"));
                ScriptedServer free = new ScriptedServer(ScriptedServer.reply("hi"))) {
            SpeedConfig.Model held = model(limited);
            SpeedConfig.Model other = new SpeedConfig.Model("gpt-y", "xai", 1, free.url(), null);
            try (ModelClient client = new ModelClient(
                    new SpeedConfig.Models(true, true, List.of(held, other)),
                    name -> KEY,
                    new ClientSettings(Duration.ofSeconds(2), Duration.ofMinutes(10), 4, 1 << 20, 0.01, null))) {
                ExecutorService threads = Executors.newCachedThreadPool();
                Future<ModelOutcome> first = threads.submit(() -> client.ask(held, PROMPT));
                while (limited.seen().isEmpty()) {
                    sleep(5);
                }
                // Long enough for the answer to arrive; a longer one would prove no more.
                sleep(300);
                Future<ModelOutcome> second = threads.submit(() -> client.ask(held, PROMPT));
                assertThat(client.ask(other, PROMPT)).isInstanceOf(Reply.class);
                assertThat(first.isDone() || second.isDone()).isFalse();
                assertThat(limited.seen())
                        .as("calls while the provider asks for patience")
                        .hasSize(1);
                threads.shutdownNow();
                assertThat(((Failure) first.get()).kind()).isEqualTo(FailureKind.INTERRUPTED);
                assertThat(((Failure) second.get()).kind()).isEqualTo(FailureKind.INTERRUPTED);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
