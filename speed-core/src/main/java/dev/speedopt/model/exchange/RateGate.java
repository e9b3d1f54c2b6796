package dev.speedopt.model.exchange;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds back all calls to a site that asked for patience, and no others. */
final class RateGate {
    private final Map<String, Long> closedUntil = new ConcurrentHashMap<>();

    void close(String site, Duration wait) {
        closedUntil.merge(site, System.nanoTime() + wait.toNanos(), (a, b) -> b - a > 0 ? b : a);
    }

    /** How long calls to the site still have to wait. */
    Duration remaining(String site) {
        Long until = closedUntil.get(site);
        long nanos = until == null ? 0 : until - System.nanoTime();
        return nanos <= 0 ? Duration.ZERO : Duration.ofNanos(nanos);
    }
}
