package dev.speedopt.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Something that a run does right now; a line of {@code events.jsonl}, for those who watch.
 *
 * @param at ISO-8601 instant
 * @param kind what it is
 * @param step number of the step, from 1; 0 for what belongs to none
 * @param text what runs, how far it is, or what was said
 * @param done of {@code of}; absent where it is no progress
 * @param of the total; 0 where unknown, absent where it is no progress
 */
public record ProgressEvent(
        String at,
        Kind kind,
        int step,
        String text,
        @Nullable Integer done,
        @Nullable Integer of) {
    /** What an event can be. */
    public enum Kind {
        /** A run begins; the text is its id. */
        RUN,
        /** A step begins. */
        STEP,
        /** A step got further. */
        PROGRESS,
        /** A step ended. */
        DONE,
        /** Something was said. */
        INFO,
        /** Something was said that somebody should look at. */
        WARN
    }
}
