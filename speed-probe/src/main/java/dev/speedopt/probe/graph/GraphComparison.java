package dev.speedopt.probe.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two outcomes as a caller could tell them apart, without any class of the user's.
 *
 * <p>Classes must be the same by name; the JDK's own variants of one immutable collection count as one class. Floats are
 * compared bit for bit (all NaNs are one), order wherever a type promises it, exceptions by class, message, cause and their
 * own fields, transient fields like others. Which objects are the same object matters, for everything but values.
 */
public final class GraphComparison {
    private GraphComparison() {}

    /**
     * What came of it.
     *
     * @param difference the first one; null when there is none
     * @param incomparable what nobody can compare, by type and place; lambdas mostly
     * @param complete whether all but static state could be compared
     */
    public record Result(@Nullable Difference difference, List<String> incomparable, boolean complete) {
        public Result {
            incomparable = List.copyOf(incomparable);
        }

        public boolean same() {
            return difference == null;
        }
    }

    /**
     * @param expected graph of the original's outcome
     * @param actual graph of the other's outcome
     */
    public static Result compare(byte[] expected, byte[] actual) {
        return compare(expected, actual, Set.of());
    }

    /**
     * @param expected graph of the original's outcome
     * @param actual graph of the other's outcome
     * @param leftOut names of roots that are not looked at
     */
    public static Result compare(byte[] expected, byte[] actual, Set<String> leftOut) {
        return compare(expected, actual, leftOut, 0);
    }

    /**
     * @param expected graph of the original's outcome
     * @param actual graph of the other's outcome
     * @param leftOut names of roots that are not looked at
     * @param tolerance relative difference of two floating-point numbers that counts as none; 0 for bit by bit
     */
    public static Result compare(byte[] expected, byte[] actual, Set<String> leftOut, double tolerance) {
        Graph left = Graph.parse(expected);
        Graph right = Graph.parse(actual);
        Pairing pairing = new Pairing(left, right, tolerance);
        for (int i = 0; i < left.roots() && pairing.difference() == null; i++) {
            String name = left.rootName(i);
            if (leftOut.contains(name)) {
                continue;
            }
            int other = root(right, name);
            if (other < 0) {
                pairing.differs(name, "it is there", "it is gone");
            } else {
                pairing.pair(left.root(i), right.root(other), Place.root(name));
            }
        }
        Set<String> incomparable = new LinkedHashSet<>(pairing.incomparable());
        boolean complete = incomparable.stream().allMatch(each -> each.contains(" in static "));
        return new Result(pairing.difference(), List.copyOf(incomparable), complete);
    }

    /** By name: a variant may have static fields of its own. */
    private static int root(Graph graph, String name) {
        for (int i = 0; i < graph.roots(); i++) {
            if (graph.rootName(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * An exception that an outcome ended with.
     *
     * @param type its class
     * @param message that it was made with; absent for none, and for those that the JVM words when they are asked
     */
    public record Thrown(String type, @Nullable String message) {}

    /** The exception that an outcome ended with; null when it ended with none. */
    public static @Nullable Thrown exception(byte[] outcome) {
        Graph graph = Graph.parse(outcome);
        int number = graph.root(root(graph, "exception"));
        if (number == 0) {
            return null;
        }
        Node node = graph.node(number);
        if (node instanceof Node.Fields fields) {
            List<Layout.Slot> slots = fields.values().layout().slots();
            for (int i = 0; i < slots.size(); i++) {
                if (slots.get(i).name().equals("detailMessage")
                        && slots.get(i).owner().equals("java.lang.Throwable")) {
                    int message = fields.values().reference(i);
                    return new Thrown(
                            Rendering.type(node),
                            message != 0 && graph.node(message) instanceof Node.Text text ? text.value() : null);
                }
            }
        }
        return new Thrown(Rendering.type(node), null);
    }

    /** Class of the exception that an outcome ended with; empty when it ended with none. */
    public static String thrown(byte[] outcome) {
        Graph graph = Graph.parse(outcome);
        int number = graph.root(root(graph, "exception"));
        return number == 0 ? "" : Rendering.type(graph.node(number));
    }

    /** The first lines of a graph, for people: each root by name. */
    public static List<String> describe(byte[] graph) {
        Graph parsed = Graph.parse(graph);
        return java.util.stream.IntStream.range(0, parsed.roots())
                .filter(i -> parsed.root(i) != 0 || parsed.rootName(i).startsWith("argument"))
                .mapToObj(i -> parsed.rootName(i) + " = " + Rendering.of(parsed, parsed.root(i)))
                .toList();
    }
}
