package dev.speedopt.maven.console;

import java.time.Duration;

/** What a step says of itself: what runs, which of how many, time spent, estimate of the rest. */
final class StepState {
    private final String what;
    private final long start;
    private int done;
    private int of;
    private String detail = "";

    /**
     * @param what runs
     * @param start in nanoseconds
     */
    StepState(String what, long start) {
        this.what = what;
        this.start = start;
    }

    void progress(int newDone, int newOf, String newDetail) {
        done = newDone;
        of = newOf;
        detail = newDetail;
    }

    Duration spent(long now) {
        return Duration.ofNanos(now - start);
    }

    String line(long now) {
        Duration spent = spent(now);
        StringBuilder line = new StringBuilder(what);
        if (of > 0) {
            line.append(' ').append(done).append('/').append(of);
        }
        if (!detail.isBlank()) {
            line.append(": ").append(detail);
        }
        line.append(" (").append(text(spent));
        if (of > 0 && done > 0 && done < of) {
            line.append(", about ")
                    .append(text(spent.multipliedBy(of - done).dividedBy(done)))
                    .append(" left");
        }
        return line.append(')').toString();
    }

    String summary(long now) {
        return what + ": done in " + text(spent(now));
    }

    /** 7 s, 3 min 5 s, 1 h 2 min. */
    static String text(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }
}
