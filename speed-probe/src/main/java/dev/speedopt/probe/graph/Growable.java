package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a call's inputs can grow: collections wherever receiver and arguments lead to them, the outermost ones; arrays and
 * strings where they are arguments themselves. Arrays in the fields of objects may be anybody's inner workings and stay.
 *
 * @param containers numbers of collections and arrays that are not empty
 * @param texts indexes of the roots that are strings to grow; none where there is a container, since a string beside one
 *     mostly says what to do with it
 */
record Growable(List<Integer> containers, List<Integer> texts) {
    private static final int DEPTH = 8;
    private static final String ARRAY_AS_LIST = "java.util.Arrays$ArrayList";

    Growable {
        containers = List.copyOf(containers);
        texts = List.copyOf(texts);
    }

    static Growable of(Graph graph) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> containers = new ArrayList<>();
        for (int root = 0; root < graph.roots(); root++) {
            find(graph, graph.root(root), true, DEPTH, seen, containers);
        }
        return new Growable(containers, containers.isEmpty() ? texts(graph) : List.of());
    }

    private static void find(
            Graph graph, int number, boolean growsArrays, int depth, Set<Integer> seen, List<Integer> found) {
        if (number == 0 || depth == 0 || !seen.add(number)) {
            return;
        }
        Node node = graph.node(number);
        if (node instanceof Node.Contents contents && contents.elements().length > 0) {
            found.add(number);
        } else if (growsArrays
                && ((node instanceof Node.References array && array.elements().length > 0)
                        || (node instanceof Node.Primitives primitives && primitives.values().length > 0))) {
            found.add(number);
        } else if (node instanceof Node.Fields fields) {
            boolean arrays = fields.values().layout().type().equals(ARRAY_AS_LIST);
            for (int each : Edges.of(node)) {
                find(graph, each, arrays, depth - 1, seen, found);
            }
        }
    }

    /** The longest, and those at least half as long: the others are separators, patterns, keys. */
    private static List<Integer> texts(Graph graph) {
        int longest = 0;
        for (int root = 1; root < graph.roots(); root++) {
            longest = Math.max(longest, length(graph, root));
        }
        List<Integer> texts = new ArrayList<>();
        for (int root = 1; root < graph.roots(); root++) {
            int length = length(graph, root);
            if (length > 0 && 2 * length >= longest) {
                texts.add(root);
            }
        }
        return texts;
    }

    private static int length(Graph graph, int root) {
        int number = graph.root(root);
        if (number == 0) {
            return 0;
        }
        String text = text(graph.node(number));
        return text == null ? 0 : text.length();
    }

    /** What a string, or a builder of one, says; null for everything else. */
    static @Nullable String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.LeafValue leaf
                        && (leaf.type().equals("java.lang.StringBuilder")
                                || leaf.type().equals("java.lang.StringBuffer"))
                ? leaf.text()
                : null;
    }

    boolean nothing() {
        return containers.isEmpty() && texts.isEmpty();
    }

    /** How large they are now: elements of collections and arrays, or characters. */
    long units(Draft draft) {
        long units = 0;
        for (int number : containers) {
            Node node = draft.node(number);
            units += node instanceof Node.Contents contents
                    ? contents.elements().length / (contents.form().pairs() ? 2 : 1)
                    : node instanceof Node.References references
                            ? references.elements().length
                            : node instanceof Node.Primitives primitives ? primitives.values().length : 0;
        }
        for (int root : texts) {
            String text = text(draft.node(draft.root(root)));
            units += text == null ? 0 : text.length();
        }
        return units;
    }
}
