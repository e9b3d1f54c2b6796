package dev.speedopt.probe.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The time of day, moved by a year and some odd hours: what depends on it shows. */
public final class MovedClock {
    private static final Duration BY =
            Duration.ofDays(403).plusHours(7).plusMinutes(23).plusSeconds(41).plusMillis(517);

    private MovedClock() {}

    public static long currentTimeMillis() {
        return System.currentTimeMillis() + BY.toMillis();
    }

    public static long nanoTime() {
        return System.nanoTime() + BY.toNanos();
    }

    public static Clock clock() {
        return Clock.offset(Clock.system(ZoneId.systemDefault()), BY);
    }

    public static Clock utc() {
        return Clock.offset(Clock.systemUTC(), BY);
    }

    public static Clock clock(ZoneId zone) {
        return Clock.offset(Clock.system(zone), BY);
    }
}
