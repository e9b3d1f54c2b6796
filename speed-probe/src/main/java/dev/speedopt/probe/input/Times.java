package dev.speedopt.probe.input;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Dates and the like at their edges: before 1970, leap days, the end of summer time. */
final class Times {
    private static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999Z"),
            Instant.parse("2024-02-29T12:00:00Z"),
            Instant.parse("2023-10-29T01:30:00Z"),
            Instant.parse("1582-10-10T00:00:00Z"));

    private Times() {}

    @SuppressWarnings("JavaUtilDate") // Users' methods take them.
    static List<?> of(Class<?> type) {
        if (type == Instant.class) {
            return INSTANTS;
        }
        if (type == Date.class) {
            return INSTANTS.stream().map(Date::from).toList();
        }
        if (type == LocalDateTime.class) {
            return INSTANTS.stream()
                    .map(each -> LocalDateTime.ofInstant(each, ZoneOffset.UTC))
                    .toList();
        }
        if (type == LocalDate.class) {
            return INSTANTS.stream()
                    .map(each -> LocalDate.ofInstant(each, ZoneOffset.UTC))
                    .toList();
        }
        if (type == Duration.class) {
            return List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofDays(400));
        }
        if (type == ZoneId.class) {
            return List.of(ZoneOffset.UTC, ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"));
        }
        return type == Locale.class ? List.of(Locale.ROOT, Locale.forLanguageTag("tr-TR"), Locale.GERMANY) : List.of();
    }
}
