package dev.speedopt.project;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells from a failure that there was no room left to write. */
public final class DiskFull {
    /** What to do about it, to follow what could not be done and a colon. */
    public static final String CURE = "the disk is full. Make room and run again; what was found so far is kept.";

    private DiskFull() {}

    /** Whether it, or anything that it was caused by, is that. */
    public static boolean is(@Nullable Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, at -> at != null, at -> at == null ? null : at.getCause())
                .map(at -> String.valueOf(at == null ? null : at.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("no space left")
                        || text.contains("quota exceeded")
                        || text.contains("not enough space"));
    }
}
