package dev.speedopt.monitor;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;

/** What holds for every request: read-only, by a name that is ours, and with headers that let a browser run nothing foreign. */
final class Guard extends Filter {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HostRule hosts;

    Guard(HostRule hosts) {
        this.hosts = hosts;
    }

    @Override
    public String description() {
        return "read-only, local names, no foreign content";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        List<String> names = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (names.size() != 1 || !hosts.allows(names.get(0))) {
            Answer.text(exchange, 403, "Open this page by its address, or as localhost.\n");
        } else if (!exchange.getRequestMethod().equals("GET")) {
            headers.set("Allow", "GET");
            Answer.text(exchange, 405, "This server only shows: GET.\n");
        } else {
            chain.doFilter(exchange);
        }
    }
}
