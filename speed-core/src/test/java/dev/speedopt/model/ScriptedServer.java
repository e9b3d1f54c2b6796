package dev.speedopt.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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
        return answer(
                200,
                Json.object()
                        .put("model", "served-model")
                        .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                                "choices",
                                Json.MAPPER
                                        .createArrayNode()
                                        .add(Json.object()
                                                .put("finish_reason", "stop")
                                                .set("message", Json.object().put("content", text))))
                        .set("usage", Json.object().put("prompt_tokens", 12).put("completion_tokens", 34))
                        .toString());
    }

    @Override
    public void close() {
        open.forEach(HttpExchange::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
