package dev.speedopt.monitor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.PageStyle;
import dev.speedopt.report.metrics.RunMetrics;
import dev.speedopt.report.text.StyleSheet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The server of the live page; listens from {@link #start} until it is closed. */
public final class Monitor implements AutoCloseable {
    /** Open pages each hold a thread; some more are for what is answered at once. */
    private static final int MOST_THREADS = 288;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Feed feed;
    private final HistoryPage history;

    private Monitor(HttpServer server, Watched watched) {
        this.server = server;
        this.threads = new ThreadPoolExecutor(4, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "speed-monitor");
            thread.setDaemon(true);
            return thread;
        });
        this.feed = new Feed(watched.files());
        this.history = new HistoryPage(watched);
    }

    /**
     * Starts to serve.
     *
     * @param watched whose runs
     * @param address to listen on
     * @param port to listen on, 0 to 65535; 0 takes a free one
     * @throws ProjectException when the port is taken or the address is none of this machine's
     */
    public static Monitor start(Watched watched, InetAddress address, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
            Monitor monitor = new Monitor(server, watched);
            server.setExecutor(monitor.threads);
            server.createContext("/", monitor::answer).getFilters().add(new Guard(new HostRule(address)));
            server.start();
            return monitor;
        } catch (IOException e) {
            throw new ProjectException("Cannot listen on " + address.getHostAddress() + ", port " + port + ": "
                    + e.getMessage() + ". Choose another port: -Dspeed.port=8081");
        }
    }

    /**
     * A port as a user wrote it.
     *
     * @throws ProjectException when it is none
     */
    public static int port(int wanted) {
        if (wanted < 0 || wanted > 65_535) {
            throw new ProjectException(
                    "speed.port is no port: " + wanted + ". Choose one from 0 (any free one) to 65535.");
        }
        return wanted;
    }

    /** Where a browser on this machine finds the page. */
    public String url() {
        InetAddress bound = address().getAddress();
        String host = bound.isAnyLocalAddress() || bound.isLoopbackAddress() ? "localhost" : bound.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + address().getPort() + "/";
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path == null ? "" : path) {
            case "/events" -> stream(exchange);
            case "/state" ->
                Answer.send(
                        exchange,
                        200,
                        "application/json; charset=utf-8",
                        feed.state().page());
            case "/metrics" ->
                Answer.send(exchange, 200, RunMetrics.CONTENT_TYPE, feed.state().metrics());
            case "/history" -> Answer.send(exchange, 200, "text/html; charset=utf-8", history.html());
            case "/" + PageStyle.FILE -> Answer.send(exchange, 200, "text/css; charset=utf-8", StyleSheet.page());
            default -> file(exchange, path == null ? "" : path);
        }
    }

    private static void file(HttpExchange exchange, String path) throws IOException {
        for (Page page : Page.values()) {
            if (page.path().equals(path)) {
                Answer.send(exchange, 200, page.type(), page.content());
                return;
            }
        }
        Answer.text(exchange, 404, "There is nothing here. The page is at /\n");
    }

    private void stream(HttpExchange exchange) throws IOException {
        Subscriber subscriber = new Subscriber();
        if (!feed.add(subscriber)) {
            Answer.text(exchange, 503, "Too many pages are open.\n");
            return;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            subscriber.serve(exchange.getResponseBody());
        } finally {
            feed.remove(subscriber);
            exchange.close();
        }
    }

    @Override
    public void close() {
        feed.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
