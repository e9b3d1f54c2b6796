package dev.speedopt.probe.describe;

/** A line before the call. */
public sealed interface Statement {
    /**
     * A local variable.
     *
     * @param number unique in its call, from 0
     * @param type to declare it with
     * @param purpose {@code receiver}, {@code argument 1} …; empty for parts of these
     */
    record Declare(int number, String type, String purpose, Expression value) implements Statement {}

    /** A call on a local variable: {@code map.put("a", 1)}. */
    record Invoke(int number, Expression.Step step) implements Statement {}
}
