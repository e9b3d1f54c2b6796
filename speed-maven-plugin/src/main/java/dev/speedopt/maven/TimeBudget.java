package dev.speedopt.maven;

import dev.speedopt.project.ProjectException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 90s}, {@code 30m} and {@code 2h}. */
final class TimeBudget {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s*([smh])");

    private TimeBudget() {}

    static Duration parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
            throw new ProjectException(
                    "speed.budget is '" + text + "'; expected is a number above 0 with s, m or h: 90s, 30m or 2h.");
        }
        long amount = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}
