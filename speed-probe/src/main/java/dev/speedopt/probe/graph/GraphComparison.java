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
        Graph left = Graph.parse(expected);
        Graph right = Graph.parse(actual);
        Pairing pairing = new Pairing(left, right);
        for (int i = 0; i < left.roots() && pairing.difference() == null; i++) {
            String name = left.rootName(i);
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
