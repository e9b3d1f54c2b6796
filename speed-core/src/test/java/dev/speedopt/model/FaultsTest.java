package dev.speedopt.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.model.exchange.ClientSettings;
import dev.speedopt.model.exchange.ModelOutcome.Failure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a server, or somebody on the way to it, may do wrong; each fault in each of the four dialects. */
@Timeout(60)
class FaultsTest {
    private static final String KEY = "sk-faults-0123456789abcdef-secret";
    private static final List<String> DIALECTS = List.of("openai", "google", "anthropic", "ollama");
    private static final Prompt PROMPT = new Prompt("t", "sys", List.of(Turn.user("hello")), null, 10);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private record Fault(RawServer.Fault play, FailureKind kind) {}

    private static final Map<String, Fault> FAULTS = faults();

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new TreeMap<>();
        // Each status that means something, and some that mean nothing.
        Map<FailureKind, int[]> statuses = Map.of(
                FailureKind.KEY_REFUSED, new int[] {401, 403},
                FailureKind.BILLING, new int[] {402},
                FailureKind.UNKNOWN_MODEL, new int[] {404},
                FailureKind.REDIRECTED, new int[] {300, 301, 302, 303, 304, 305, 307, 308, 399},
                FailureKind.BAD_REQUEST,
                        new int[] {400, 405, 406, 410, 411, 413, 414, 415, 418, 422, 424, 426, 428, 431, 451, 499},
                FailureKind.RATE_LIMITED, new int[] {429},
                FailureKind.UNREACHABLE, new int[] {407},
                FailureKind.SERVER_ERROR,
                        new int[] {
                            408, 409, 500, 501, 502, 503, 504, 505, 507, 511, 520, 521, 522, 523, 524, 525, 529, 530,
                            599
                        });
        statuses.forEach((kind, codes) -> Arrays.stream(codes)
                .forEach(code -> faults.put(
                        "status " + code,
                        new Fault(
                                RawServer.answers(code, "", code == 304 ? "" : "{\"error\":{\"message\":\"x\"}}"),
                                kind))));
        // Dropped at each phase.
        put(faults, "dropped before the request is read", connection -> {}, FailureKind.UNREACHABLE);
        put(faults, "dropped after the first byte", c -> c.getInputStream().read(), FailureKind.UNREACHABLE);
        put(faults, "dropped after the request", RawServer.says(""), FailureKind.UNREACHABLE);
        put(faults, "dropped in the status line", RawServer.says("HTTP/1.1 2"), FailureKind.MALFORMED);
        put(faults, "dropped in the headers", RawServer.says(OK + "X-A: b"), FailureKind.MALFORMED);
        put(
                faults,
                "dropped after the headers",
                RawServer.says(OK + "Content-Length: 9\r\n\r\n"),
                FailureKind.UNREACHABLE);
        put(
                faults,
                "dropped in the body",
                RawServer.says(OK + "Content-Length: 900\r\n\r\n{\"a\":"),
                FailureKind.UNREACHABLE);
        put(
                faults,
                "dropped in a chunk",
                RawServer.says(OK + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"a"),
                FailureKind.UNREACHABLE);
        put(
                faults,
                "reset",
                c -> {
                    c.setSoLinger(true, 0);
                    c.getInputStream().read();
                },
                FailureKind.UNREACHABLE);
        // Slow at each phase.
        put(faults, "never answers", RawServer.stalls(""), FailureKind.TIMED_OUT);
        put(faults, "stalls in the status line", RawServer.stalls("HTTP/1"), FailureKind.TIMED_OUT);
        put(faults, "stalls in the headers", RawServer.stalls(OK), FailureKind.TIMED_OUT);
        put(faults, "stalls in the body", RawServer.stalls(OK + "Content-Length: 99\r\n\r\n{"), FailureKind.TIMED_OUT);
        put(faults, "trickles headers", RawServer.trickles(OK + "X-Slow: ", 'a'), FailureKind.TIMED_OUT);
        put(
                faults,
                "trickles its body",
                RawServer.trickles(OK + "Content-Length: 9999999\r\n\r\n", ' '),
                FailureKind.TIMED_OUT);
        put(faults, "says 100 for ever", RawServer.stalls("HTTP/1.1 100 Continue\r\n\r\n"), FailureKind.TIMED_OUT);
        // Redirects that would carry a key away.
        for (int status : new int[] {301, 302, 307, 308}) {
            put(
                    faults,
                    "redirect " + status + " elsewhere",
                    RawServer.answers(status, "Location: http://127.0.0.1:1/steal\r\n", ""),
                    FailureKind.REDIRECTED);
        }
        // Waits that are huge, or nonsense.
        for (String wait : List.of(
                "99999999999999999999",
                "-5",
                "1e9",
                "NaN",
                "0x10",
                "soon",
                "",
                "999999999",
                "Fri, 31 Dec 9999 23:59:59 GMT",
                "Mon, 01 Jan 0001 00:00:00 GMT",
                "Fri, 99 Foo 2026 99:99:99 GMT")) {
            put(
                    faults,
                    "429, Retry-After '" + wait + "'",
                    RawServer.answers(429, "Retry-After: " + wait + "\r\n", "{}"),
                    FailureKind.RATE_LIMITED);
        }
        put(
                faults,
                "429, Retry-After-Ms beyond all numbers",
                RawServer.answers(429, "Retry-After-Ms: 9999999999999999999999\r\n", "{}"),
                FailureKind.RATE_LIMITED);
        put(
                faults,
                "429, Gemini's RetryInfo of a century",
                RawServer.answers(
                        429,
                        "",
                        "{\"error\":{\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"999999999s\"}]}}"),
                FailureKind.RATE_LIMITED);
        // Bodies.
        String html = "<!doctype html><html><h1>Bad gateway</h1></html>";
        put(
                faults,
                "HTML with 200",
                RawServer.answers(200, "Content-Type: text/html\r\n", html),
                FailureKind.MALFORMED);
        put(
                faults,
                "HTML with 502",
                RawServer.answers(502, "Content-Type: text/html\r\n", html),
                FailureKind.SERVER_ERROR);
        put(
                faults,
                "plain text",
                RawServer.answers(200, "Content-Type: text/plain\r\n", "hello"),
                FailureKind.MALFORMED);
        put(
                faults,
                "an event stream",
                RawServer.answers(
                        200, "Content-Type: text/event-stream\r\n", "data: {\"choices\":[]}\n\ndata: [DONE]\n\n"),
                FailureKind.MALFORMED);
        put(
                faults,
                "packed as gzip",
                RawServer.answers(200, "Content-Encoding: gzip\r\n", new byte[] {0x1f, (byte) 0x8b, 8, 0}),
                FailureKind.MALFORMED);
        put(faults, "no content (204)", RawServer.says("HTTP/1.1 204 No Content\r\n\r\n"), FailureKind.BAD_REQUEST);
        put(faults, "an empty body", RawServer.answers(200, "", ""), FailureKind.MALFORMED);
        put(
                faults,
                "invalid UTF-8",
                RawServer.answers(200, "", new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}),
                FailureKind.MALFORMED);
        put(
                faults,
                "UTF-16 without a mark",
                RawServer.answers(200, "", "{\"a\":1}x".getBytes(StandardCharsets.UTF_16LE)),
                FailureKind.MALFORMED);
        put(faults, "zero bytes", RawServer.answers(200, "", new byte[64]), FailureKind.MALFORMED);
        put(faults, "half of JSON", RawServer.answers(200, "", "{\"choices\":[{\"message\":"), FailureKind.MALFORMED);
        put(faults, "JSON twice", RawServer.answers(200, "", "{}{}"), FailureKind.MALFORMED);
        put(faults, "a name twice", RawServer.answers(200, "", "{\"a\":1,\"a\":2}"), FailureKind.MALFORMED);
        put(
                faults,
                "deep JSON",
                RawServer.answers(200, "", "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"),
                FailureKind.MALFORMED);
        put(
                faults,
                "a number of 100,000 digits",
                RawServer.answers(200, "", "{\"a\":" + "9".repeat(100_000) + "}"),
                FailureKind.MALFORMED);
        put(faults, "an answer without content", RawServer.answers(200, "", "{}"), FailureKind.MALFORMED);
        put(
                faults,
                "content of another type",
                RawServer.answers(
                        200, "", "{\"choices\":7,\"candidates\":{\"a\":[]},\"content\":\"x\",\"message\":[]}"),
                FailureKind.MALFORMED);
        put(faults, "50 MB", RawServer.answers(200, "", new byte[50 << 20]), FailureKind.TOO_LARGE);
        put(
                faults,
                "an endless body",
                c -> {
                    RawServer.request(c.getInputStream());
                    c.getOutputStream().write((OK + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    byte[] much = new byte[1 << 16];
                    while (true) {
                        c.getOutputStream().write(much);
                    }
                },
                FailureKind.TOO_LARGE);
        // No HTTP, or too much of it.
        put(faults, "SSH", RawServer.says("SSH-2.0-OpenSSH_9.6\r\n"), FailureKind.MALFORMED);
        put(
                faults,
                "TLS where none is spoken",
                RawServer.says(new byte[] {0x15, 3, 3, 0, 2, 2, 40}),
                FailureKind.MALFORMED);
        put(faults, "a status that is no number", RawServer.says("HTTP/1.1 OK 200\r\n\r\n"), FailureKind.MALFORMED);
        put(
                faults,
                "a header of a megabyte",
                RawServer.says(OK + "X-Long: " + "a".repeat(1 << 20) + "\r\n\r\n"),
                FailureKind.MALFORMED);
        put(
                faults,
                "ten thousand headers",
                RawServer.says(OK
                        + IntStream.range(0, 10_000)
                                .mapToObj(i -> "X-" + i + ": y\r\n")
                                .reduce("", String::concat) + "\r\n"),
                FailureKind.MALFORMED);
        put(
                faults,
                "a length that is no number",
                RawServer.says(OK + "Content-Length: many\r\n\r\n{}"),
                FailureKind.MALFORMED);
        put(
                faults,
                "a chunk of no size",
                RawServer.says(OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
                FailureKind.MALFORMED);
        // Errors with a key in them.
        for (int status : new int[] {400, 401, 500}) {
            put(
                    faults,
                    status + " with the key in it",
                    RawServer.answers(
                            status,
                            "X-Key: " + KEY + "\r\n",
                            "{\"error\":{\"message\":\"Incorrect API key provided: " + KEY
                                    + " and \\u0073k-faults-0123456789abcdef-secret\"}}"),
                    FailureKind.KEY_REFUSED);
        }
        return faults;
    }

    private static void put(Map<String, Fault> faults, String name, RawServer.Fault play, FailureKind kind) {
        faults.put(name, new Fault(play, kind));
    }

    static Stream<Arguments> everywhere() {
        List<Arguments> all = new ArrayList<>();
        List<String> names = List.copyOf(FAULTS.keySet());
        for (int i = 0; i < names.size(); i++) {
            // Large ones once: they are about the wire, which all dialects share.
            boolean once = names.get(i)
                    .matches("50 MB|an endless body|a header of a megabyte|trickles.*|stalls.*|never.*|says 100.*");
            for (String dialect : once ? List.of(DIALECTS.get(i % DIALECTS.size())) : DIALECTS) {
                all.add(Arguments.of(names.get(i), dialect));
            }
        }
        return all.stream();
    }

    @Test
    void there_are_many_faults() {
        assertThat(FAULTS).hasSizeGreaterThan(100);
        Set<FailureKind> kinds = EnumSet.noneOf(FailureKind.class);
        FAULTS.values().forEach(fault -> kinds.add(fault.kind()));
        assertThat(kinds).hasSizeGreaterThan(9);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("everywhere")
    void every_fault_ends_in_its_name_and_in_a_sentence_without_the_key(String name, String dialect) {
        Fault fault = FAULTS.get(name);
        try (RawServer server = new RawServer(fault.play())) {
            SpeedConfig.Model model = new SpeedConfig.Model("gpt-x", dialect, 1, server.url(), null);
            try (ModelClient client = new ModelClient(
                    new SpeedConfig.Models(true, true, List.of(model)),
                    variable -> KEY,
                    new ClientSettings(
                            Duration.ofSeconds(2),
                            fault.kind() == FailureKind.TIMED_OUT ? Duration.ofMillis(400) : Duration.ofSeconds(30),
                            2,
                            1 << 20,
                            0.001,
                            null))) {
                Failure failure = (Failure) client.ask(model, PROMPT);
                if (fault.kind() == FailureKind.MALFORMED) {
                    // What is cut short may pass for broken off, and the other way round.
                    assertThat(failure.kind())
                            .as(failure.sentence())
                            .isIn(FailureKind.MALFORMED, FailureKind.UNREACHABLE);
                } else {
                    assertThat(failure.kind()).as(failure.sentence()).isEqualTo(fault.kind());
                }
                assertThat(failure.sentence())
                        .startsWith(dialect + "/gpt-x")
                        .endsWith(".")
                        .doesNotContain(KEY)
                        .doesNotContain("0123456789abcdef")
                        .doesNotContainPattern("\\p{Cntrl}|Exception");
                assertThat(server.connections()).as("tries").isBetween(1, 2);
            }
        }
    }

    /** {@code simplelogger.properties} turns HttpClient's log to its finest level, as {@code mvn -X} does. */
    @AfterAll
    static void no_key_is_in_the_log() throws Exception {
        String log = Files.readString(Path.of("target/httpclient.log"), StandardCharsets.ISO_8859_1);
        assertThat(log.contains("/v1/chat/completions"))
                .as("requests are in the log")
                .isTrue();
        assertThat(log.contains(KEY)).as("the key is in the log").isFalse();
    }
}
