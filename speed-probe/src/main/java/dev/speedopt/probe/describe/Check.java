package dev.speedopt.probe.describe;

import java.util.List;

/**
 * Something that holds after the call.
 *
 * @param kind of comparison
 * @param subject number of a local variable; -1 for the result
 * @param path calls on the subject that lead to what is compared, empty for itself
 * @param wrapped class whose constructor copies the subject first ({@code java/util/ArrayList}); empty for none
 * @param expected value; a {@link Expression.Local} for {@link Kind#SAME}
 */
public record Check(Kind kind, int subject, List<Expression.Step> path, String wrapped, Expression expected) {
    public Check {
        path = List.copyOf(path);
    }

    /** Kinds of comparison. */
    public enum Kind {
        EQUAL,
        ARRAY,
        SAME,
        NULL,
        NOT_NULL
    }
}
