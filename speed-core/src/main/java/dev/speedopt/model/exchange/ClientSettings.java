package dev.speedopt.model.exchange;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How patient the client is.
 *
 * @param connectTimeout for TCP and TLS together
 * @param callTimeout for one question, tries and waits included
 * @param tries of one question at most, at least 1
 * @param maximumBytes of an answer
 * @param timeScale that waits between tries are multiplied by; 1 but for tests
 * @param proxy on the way out; absent for the system properties' one
 */
public record ClientSettings(
        Duration connectTimeout,
        Duration callTimeout,
        int tries,
        int maximumBytes,
        double timeScale,
        @Nullable ProxyServer proxy) {
    /**
     * A proxy, as Maven's settings have it.
     *
     * @param host name
     * @param port number
     * @param user name; absent for none
     * @param password of the user; absent for none
     * @param directHosts patterns of hosts that are reached without it, separated by {@code |}, {@code *} for any text
     */
    public record ProxyServer(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            String directHosts) {
        @Override
        public String toString() {
            return "the proxy " + host + ":" + port;
        }
    }

    /** @param callTimeout for one question, tries and waits included */
    public static ClientSettings defaults(Duration callTimeout) {
        return new ClientSettings(Duration.ofSeconds(10), callTimeout, 5, 8 << 20, 1, null);
    }

    /** The same with a proxy. */
    public ClientSettings through(@Nullable ProxyServer server) {
        return new ClientSettings(connectTimeout, callTimeout, tries, maximumBytes, timeScale, server);
    }
}
