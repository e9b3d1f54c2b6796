package dev.speedopt.probe.values;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Dates and the like at their edges: before 1970, leap days, the end of summer time. */
final class Times {
    private static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999Z"),
            Instant.parse("2024-02-29T12:00:00Z"),
            Instant.parse("2023-10-28T12:00:00Z"),
            Instant.parse("2023-10-29T01:30:00Z"),
            Instant.parse("2024-03-30T01:30:00.123456789Z"),
            Instant.parse("1582-10-10T00:00:00Z"));

    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"));

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
        if (type == ZonedDateTime.class) {
            return INSTANTS.stream()
                    .flatMap(each -> ZONES.stream().map(zone -> ZonedDateTime.ofInstant(each, zone)))
                    .toList();
        }
        if (type == OffsetDateTime.class) {
            return INSTANTS.stream()
                    .map(each -> OffsetDateTime.ofInstant(each, ZONES.get(2)))
                    .toList();
        }
        if (type == LocalTime.class) {
            return List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.MAX);
        }
        if (type == YearMonth.class) {
            return List.of(YearMonth.of(2024, 2), YearMonth.of(1900, 2), YearMonth.of(2023, 12));
        }
        if (type == Year.class) {
            return List.of(Year.of(0), Year.of(1900), Year.of(2000), Year.of(2024));
        }
        if (type == Period.class) {
            return List.of(Period.ZERO, Period.of(0, 13, -1), Period.ofDays(31));
        }
        if (type == Duration.class) {
            return List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofDays(400));
        }
        if (type == ZoneId.class) {
            return ZONES;
        }
        return type == Locale.class ? List.of(Locale.ROOT, Locale.forLanguageTag("tr-TR"), Locale.GERMANY) : List.of();
    }
}
