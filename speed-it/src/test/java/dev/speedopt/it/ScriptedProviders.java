package dev.speedopt.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One server on loopback that speaks three dialects: to a request for a ballot it votes, to any other it proposes. */
final class ScriptedProviders implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Double> votes = new ConcurrentHashMap<>();
    private final Map<String, String> vetoes = new ConcurrentHashMap<>();
    private final Set<String> abstaining = ConcurrentHashMap.newKeySet();
    private final Set<String> down = ConcurrentHashMap.newKeySet();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private final String proposal;
    private volatile Duration latency = Duration.ZERO;

    /**
     * A request and its answer.
     *
     * @param model that was asked
     * @param body of the request
     * @param ballot whether it asked for a vote
     * @param from when it came, in nanoseconds
     * @param to when it was answered
     */
    record Call(String model, String body, boolean ballot, long from, long to) {}

    ScriptedProviders(String proposal) {
        this.proposal = proposal;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a model scores everything with, and how sure it is. */
    void votes(String model, double score) {
        votes.put(model, score);
    }

    /** What a model claims that the candidate fails on: arguments as a JSON list. */
    void vetoes(String model, String input) {
        vetoes.put(model, input);
    }

    /** A model that votes, but says that it cannot judge. */
    void abstains(String model) {
        votes.put(model, 0.0);
        abstaining.add(model);
    }

    /** A model whose provider answers 500 to everything. */
    void isDown(String model) {
        votes.put(model, 0.0);
        down.add(model);
    }

    /** How long each answer takes. */
    void takes(Duration time) {
        latency = time;
    }

    /** What was asked so far, in the order of the answers. */
    List<Call> calls() {
        return calls;
    }

    /** Headers of each request. */
    List<String> headers() {
        return headers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        long from = System.nanoTime();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        headers.add(Map.copyOf(exchange.getRequestHeaders()).toString());
        String model = votes.keySet().stream()
                .filter(name -> (path + body).contains(name))
                .findFirst()
                .orElse("");
        boolean ballot = body.contains("maintainability");
        String text = quoted(ballot ? ballot(model) : proposal);
        pause();
        calls.add(new Call(model, body, ballot, from, System.nanoTime()));
        String answer;
        if (path.endsWith(":generateContent")) {
            answer =
                    "{\"modelVersion\":\"served-model\",\"candidates\":[{\"finishReason\":\"STOP\",\"content\":{\"parts\":[{\"text\":"
                            + text + "}]}}],\"usageMetadata\":{\"promptTokenCount\":100,\"candidatesTokenCount\":20}}";
        } else if (path.endsWith("/messages")) {
            answer =
                    "{\"model\":\"served-model\",\"stop_reason\":\"end_turn\",\"content\":[{\"type\":\"text\",\"text\":"
                            + text + "}],\"usage\":{\"input_tokens\":100,\"output_tokens\":20}}";
        } else {
            answer = "{\"model\":\"served-model\",\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":"
                    + text + "}}],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":20}}";
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(down.contains(model) ? 500 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void pause() throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(latency.toNanos());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private String ballot(String model) {
        double score = votes.getOrDefault(model, 0.0);
        String veto = vetoes.get(model);
        String blocking = veto == null
                ? ""
                : "{\"criterion\":\"correctness\",\"line\":null,\"claim\":\"it fails\",\"failing_input\":"
                        + quoted(veto) + "}";
        String part = "{\"evidence\":\"read\",\"score\":" + score + "}";
        return "{\"correctness\":" + part + ",\"performance\":" + part + ",\"maintainability\":" + part
                + ",\"security\":" + part + ",\"confidence\":" + score + ",\"abstain\":" + abstaining.contains(model)
                + ",\"blocking\":[" + blocking
                + "]}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
