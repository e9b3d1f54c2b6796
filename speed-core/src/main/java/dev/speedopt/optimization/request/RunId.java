package dev.speedopt.optimization.request;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names of runs: {@code 20261122-231501-3f2a}, sorted by time, fit for a ref and a file name. */
public final class RunId {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private RunId() {}

    public static String next(Instant now) {
        return TIME.format(now) + "-" + String.format("%04x", new SecureRandom().nextInt(0x10000));
    }
}
