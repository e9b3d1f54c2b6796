package dev.speedopt.history;

import dev.speedopt.project.ProjectException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which runs to look at, by the day that they started on (UTC).
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    /** Everything. */
    public static final Period ALL = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /**
     * @param since {@code 2026-01-01}; null for the beginning
     * @param month {@code 2026-10}; null for all of them
     * @throws ProjectException when either is no date, or when both leave nothing
     */
    public static Period of(@Nullable String since, @Nullable String month) {
        List<String> problems = new ArrayList<>();
        LocalDate from = ALL.from();
        LocalDate to = ALL.to();
        try {
            if (month != null) {
                YearMonth one = YearMonth.parse(month.strip());
                from = one.atDay(1);
                to = one.atEndOfMonth();
            }
        } catch (DateTimeException e) {
            problems.add("speed.month is '" + month + "', which is no month. Write -Dspeed.month=2026-10.");
        }
        try {
            if (since != null) {
                LocalDate day = LocalDate.parse(since.strip());
                from = day.isAfter(from) ? day : from;
            }
        } catch (DateTimeException e) {
            problems.add("speed.since is '" + since + "', which is no day. Write -Dspeed.since=2026-01-01.");
        }
        if (problems.isEmpty() && from.isAfter(to)) {
            problems.add(
                    "speed.since=" + since + " is later than the whole month " + month + ". Leave one of them out.");
        }
        if (!problems.isEmpty()) {
            throw new ProjectException(String.join(" ", problems));
        }
        return new Period(from, to);
    }

    /** @param run an id: {@code 20261122-231501-3f2a} */
    boolean holds(String run) {
        String day = run.substring(0, 8);
        return day.compareTo(digits(from)) >= 0 && day.compareTo(digits(to)) <= 0;
    }

    private static String digits(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** {@code since 2026-01-01}, {@code 2026-10-01 to 2026-10-31}, {@code all time}. */
    public String words() {
        boolean open = to.equals(ALL.to());
        return equals(ALL) ? "all time" : open ? "since " + from : from + " to " + to;
    }
}
