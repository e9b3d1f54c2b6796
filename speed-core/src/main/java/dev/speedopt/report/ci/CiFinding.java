package dev.speedopt.report.ci;

import org.jspecify.annotations.Nullable;

/**
 * One method, and what CI has to say about it.
 *
 * @param target in selector form
 * @param state how it stands
 * @param title in a few words
 * @param reason in a sentence, with the numbers
 * @param place where the method is; absent when it is not known
 * @param diff unified diff that makes it faster; empty when there is none
 * @param times measured; absent when nothing was
 * @param millis wall time that was spent on it
 */
public record CiFinding(
        String target,
        State state,
        String title,
        String reason,
        @Nullable Place place,
        String diff,
        @Nullable Times times,
        long millis) {
    /** How a method stands, from good to bad. */
    public enum State {
        /** A faster version was found and proved. */
        FASTER("faster"),
        /** Surely not slower than the base. */
        OK("ok"),
        /** A faster version passed its gates, and a person has to decide. */
        HELD("held"),
        /** It cannot be told. */
        INCONCLUSIVE("inconclusive"),
        /** Surely slower than the base. */
        REGRESSION("regression");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** For machines and people. */
        public String label() {
            return label;
        }
    }

    /**
     * Where something is.
     *
     * @param file relative to the top of the repository, with {@code /}
     * @param firstLine from 1
     * @param lastLine from 1
     */
    public record Place(String file, int firstLine, int lastLine) {}

    /**
     * Two versions of a method, timed in pairs.
     *
     * @param before nanoseconds a call: the code as it is for a suggestion, the base's for a check; absent when not reported
     * @param after nanoseconds a call: the suggestion's, or the code as it is; absent when not reported
     * @param change of time from {@code before} to {@code after} in per cent, negative is less
     * @param lower confidence bound of {@code change}
     * @param upper confidence bound of {@code change}
     * @param pairs of forks
     */
    public record Times(
            @Nullable Double before, @Nullable Double after, double change, double lower, double upper, int pairs) {}
}
