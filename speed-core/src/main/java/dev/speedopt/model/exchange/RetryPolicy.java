package dev.speedopt.model.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long to wait before a further try: what the server asks for, or else full jitter. */
final class RetryPolicy {
    private static final double LONGEST_JITTER_SECONDS = 8;
    /** Far beyond any deadline, and far from overflowing when counted in nanoseconds. */
    private static final long LONGEST_ASKED_SECONDS = 1_000_000_000;

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)s?");

    private final DoubleSupplier random;

    /** @param random numbers from 0 to 1 */
    RetryPolicy(DoubleSupplier random) {
        this.random = random;
    }

    /** What the server asks for; null when it asks for nothing that can be understood. */
    static @Nullable Duration asked(Function<String, @Nullable String> header, JsonNode body) {
        Duration millis = seconds(header.apply("Retry-After-Ms"), 1e6);
        if (millis != null) {
            return millis;
        }
        String after = header.apply("Retry-After");
        Duration wait = seconds(after, 1e9);
        wait = wait == null ? until(after) : wait;
        return wait == null ? retryInfo(body) : wait;
    }

    /** Full jitter: from 0 to 0.5 s · 2ⁿ, at most 8 s. */
    Duration jitter(int triesBefore) {
        double most = Math.min(LONGEST_JITTER_SECONDS, 0.5 * Math.pow(2, triesBefore));
        return Duration.ofMillis((long) (1000 * most * random.getAsDouble()));
    }

    private static @Nullable Duration seconds(@Nullable String value, double nanosPerUnit) {
        if (value == null) {
            return null;
        }
        Matcher matcher = SECONDS.matcher(value.strip());
        return matcher.matches()
                ? Duration.ofNanos((long) (Double.parseDouble(matcher.group(1)) * nanosPerUnit))
                : null;
    }

    private static @Nullable Duration until(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            Instant then = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), then);
            return Duration.ofSeconds(Math.min(Math.max(0, wait.toSeconds()), LONGEST_ASKED_SECONDS));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Duration retryInfo(JsonNode body) {
        for (JsonNode detail : body.path("error").path("details")) {
            if (detail.path("@type").asText("").endsWith("RetryInfo")) {
                return seconds(detail.path("retryDelay").asText(""), 1e9);
            }
        }
        return null;
    }
}
