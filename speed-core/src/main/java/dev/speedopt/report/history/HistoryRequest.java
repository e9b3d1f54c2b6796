package dev.speedopt.report.history;

import dev.speedopt.history.Period;
import dev.speedopt.project.ProjectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of the history.
 *
 * @param period of the runs
 * @param formats that it is written in
 */
public record HistoryRequest(Period period, Set<String> formats) {
    public HistoryRequest {
        formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
    }

    /**
     * @param since {@code 2026-01-01}; null for the beginning
     * @param month {@code 2026-10}; null for all of them
     * @param formats separated by commas
     * @throws ProjectException naming everything that is wrong with them
     */
    public static HistoryRequest of(@Nullable String since, @Nullable String month, String formats) {
        List<String> problems = new ArrayList<>();
        Period period = tried(() -> Period.of(since, month), problems);
        Set<String> wanted = tried(() -> HistoryFiles.formats(formats), problems);
        if (period == null || wanted == null) {
            throw new ProjectException(String.join(" ", problems));
        }
        return new HistoryRequest(period, wanted);
    }

    private static <T> @Nullable T tried(Supplier<T> part, List<String> problems) {
        try {
            return part.get();
        } catch (ProjectException e) {
            problems.add(e.getMessage());
            return null;
        }
    }
}
