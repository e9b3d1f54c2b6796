package dev.speedopt.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.speedopt.model.dialect.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that plays a script: one act a request, the last one for ever. */
public final class ScriptedServer implements AutoCloseable {
    /** What the server does with a request; it must end the exchange itself. */
    @FunctionalInterface
    public interface Act {
        void play(HttpExchange exchange) throws IOException;
    }

    /** A request as it arrived. */
    public record Seen(String method, String path, Map<String, List<String>> headers, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Act> script = new ArrayDeque<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Queue<HttpExchange> open = new ConcurrentLinkedQueue<>();

    public ScriptedServer(Act... acts) {
        script.addAll(List.of(acts));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body));
            open.add(exchange);
            exchange.setAttribute("body", body);
            next().play(exchange);
        });
        server.start();
    }

    private synchronized Act next() {
        return script.size() > 1 ? script.remove() : script.element();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Seen> seen() {
        return seen;
    }

    public static Act answer(int status, String body, String... headers) {
        return bytes(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Act bytes(int status, byte[] body, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    /** OpenAI's answer with this text in it. */
    public static Act reply(String text) {
        ObjectNode body = Json.object().put("model", "served-model");
        body.putArray("choices")
                .addObject()
                .put("finish_reason", "stop")
                .putObject("message")
                .put("content", text);
        body.putObject("usage").put("prompt_tokens", 12).put("completion_tokens", 34);
        return answer(200, body.toString());
    }

    /** Google's answer with this text in it, after a thought that is not to be read. */
    public static Act google(String text) {
        ObjectNode body = Json.object().put("modelVersion", "gemini-served");
        ObjectNode candidate = body.putArray("candidates").addObject().put("finishReason", "STOP");
        ArrayNode parts = candidate.putObject("content").putArray("parts");
        parts.addObject().put("text", "hmm").put("thought", true);
        parts.addObject().put("text", text);
        body.putObject("usageMetadata")
                .put("promptTokenCount", 5)
                .put("candidatesTokenCount", 6)
                .put("thoughtsTokenCount", 7);
        return answer(200, body.toString());
    }

    /** Anthropic's answer with this text in it. */
    public static Act anthropic(String text) {
        ObjectNode body = Json.object().put("model", "claude-served").put("stop_reason", "end_turn");
        body.putArray("content").addObject().put("type", "text").put("text", text);
        body.putObject("usage").put("input_tokens", 8).put("output_tokens", 9);
        return answer(200, body.toString());
    }

    /** An answer of OpenAI's responses with this text in it, after a thought. */
    public static Act responses(String text) {
        ObjectNode body = Json.object().put("model", "served-model").put("status", "completed");
        body.putNull("error");
        ArrayNode output = body.putArray("output");
        output.addObject().put("type", "reasoning").putArray("summary");
        output.addObject()
                .put("type", "message")
                .putArray("content")
                .addObject()
                .put("type", "output_text")
                .put("text", text);
        body.putObject("usage").put("input_tokens", 10).put("output_tokens", 11);
        return answer(200, body.toString());
    }

    /** Ollama's answer with this text in it. */
    public static Act ollama(String text) {
        ObjectNode body = Json.object()
                .put("model", "llama-served")
                .put("done_reason", "stop")
                .put("prompt_eval_count", 3)
                .put("eval_count", 4);
        body.putObject("message").put("role", "assistant").put("content", text);
        return answer(200, body.toString());
    }

    @Override
    public void close() {
        open.forEach(HttpExchange::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
