package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Larger inputs of the same shape, made from a recorded call without any class of the user's: what its collections, arrays
 * or strings hold comes several times over, each time with other keys, names and numbers, so that a lookup finds as much or as
 * little as before and nothing is a mere repetition. The same seed gives the same inputs on every machine.
 */
public final class Scaling {
    private static final int BYTES_A_NODE = 8;
    private static final long SEED = 20_240_229;

    private final Graph graph;
    private final Growable growable;
    private final Distinctive distinctive;
    private final Words words;
    private final int maximumBytes;

    private Scaling(byte[] input, long seed, int maximumBytes) {
        this.graph = Graph.parse(input);
        this.growable = Growable.of(graph);
        this.distinctive = new Distinctive(graph, growable);
        this.words = new Words(seed);
        this.maximumBytes = maximumBytes;
    }

    /**
     * An input and its size.
     *
     * @param graph as a recording holds it
     * @param units elements of its collections and arrays, or characters of its strings, as far as they grow
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes that are only passed on.
    public record Sized(byte[] graph, long units) {}

    /** Size of what can grow in a call; 0 where nothing can. */
    public static long units(byte[] input) {
        Scaling scaling = new Scaling(input, 0, 0);
        return scaling.growable.units(scaling.draft());
    }

    /**
     * The call with {@code factor} times as much in it.
     *
     * @param factor at least 1
     * @param maximumBytes that the graph may take
     * @throws NotCapturableException when nothing in it can grow, or it grows too large
     */
    public static Sized scale(byte[] input, int factor, long seed, int maximumBytes) throws NotCapturableException {
        return new Scaling(input, seed, maximumBytes).grow(factor);
    }

    /**
     * Another call of the same size: what its arguments hold is other in each copy. The receiver stays.
     *
     * @param copy from 1
     * @param scalars that numbers among the arguments are chosen from
     */
    static byte[] vary(byte[] input, int copy, Scalars scalars, int maximumBytes) throws NotCapturableException {
        return new Scaling(input, SEED, maximumBytes).other(copy, scalars);
    }

    private Draft draft() {
        return new Draft(graph, maximumBytes / BYTES_A_NODE);
    }

    private Sized grow(int factor) throws NotCapturableException {
        if (growable.nothing()) {
            throw new NotCapturableException("nothing in it can grow");
        }
        Draft draft = draft();
        List<Copies> copies = new ArrayList<>();
        for (int copy = 1; copy < factor; copy++) {
            copies.add(new Copies(draft, distinctive, words, Set.copyOf(growable.containers()), copy));
        }
        Map<Long, Long> lengths = new HashMap<>();
        for (int number : growable.containers()) {
            draft.replace(number, grown(draft.node(number), copies));
        }
        for (int root = 0; root < graph.roots(); root++) {
            length(draft, root, factor, lengths);
        }
        for (int root : growable.texts()) {
            draft.root(root, draft.add(grown(graph.node(graph.root(root)), copies.size())));
        }
        for (int root = 1; root < graph.roots(); root++) {
            follow(draft, root, lengths);
        }
        return new Sized(draft.toBytes(maximumBytes), growable.units(draft));
    }

    private Node grown(Node node, List<Copies> copies) throws NotCapturableException {
        if (node instanceof Node.Primitives primitives) {
            int length = primitives.values().length;
            long[] values = Arrays.copyOf(primitives.values(), Math.multiplyExact(length, copies.size() + 1));
            for (int copy = 1; copy <= copies.size(); copy++) {
                long[] next = ArrayCopy.of(primitives, distinctive.stride(), words, copy, true);
                System.arraycopy(next, 0, values, copy * length, length);
            }
            return new Node.Primitives(primitives.kind(), values);
        }
        if (node instanceof Node.References references) {
            return new Node.References(references.component(), elements(references.elements(), 1, false, copies));
        }
        Node.Contents contents = (Node.Contents) node;
        boolean keyed = contents.form() == Form.BAG || contents.form().pairs();
        int[] elements = elements(contents.elements(), contents.form().pairs() ? 2 : 1, keyed, copies);
        return Roomier.of(contents, elements);
    }

    private static int[] elements(int[] elements, int width, boolean keyed, List<Copies> copies)
            throws NotCapturableException {
        int[] all = Arrays.copyOf(elements, elements.length * (copies.size() + 1));
        int next = elements.length;
        for (Copies copy : copies) {
            for (int i = 0; i < elements.length; i += width) {
                int key = copy.element(elements[i]);
                if (keyed && !copy.differs(elements[i], key)) {
                    continue; // It would be the same key again.
                }
                all[next++] = key;
                if (width == 2) {
                    all[next++] = copy.value(elements[i + 1]);
                }
            }
        }
        return Arrays.copyOf(all, next);
    }

    private Node grown(Node node, int copies) {
        String text = Objects.requireNonNull(Growable.text(node));
        String joint = joint(text);
        StringBuilder all = new StringBuilder(text);
        for (int copy = 1; copy <= copies; copy++) {
            all.append(joint).append(words.more(text, copy));
        }
        return node instanceof Node.LeafValue leaf
                ? new Node.LeafValue(leaf.type(), leaf.mutable(), all.toString())
                : new Node.Text(all.toString());
    }

    /** Lines stay lines, and words words. */
    private static String joint(String text) {
        char last = text.charAt(text.length() - 1);
        return text.indexOf('\n') >= 0 && last != '\n'
                ? "\n"
                : text.indexOf(' ') >= 0 && !Character.isWhitespace(last) ? " " : "";
    }

    private void length(Draft draft, int root, int factor, Map<Long, Long> lengths) {
        int number = graph.root(root);
        if (number > 0 && graph.node(number) instanceof Node.Primitives before && before.values().length > 1) {
            int after = ((Node.Primitives) draft.node(number)).values().length;
            lengths.put((long) before.values().length, (long) after);
        } else if (growable.texts().contains(root)) {
            String text = Objects.requireNonNull(Growable.text(graph.node(number)));
            long joints = (factor - 1L) * joint(text).length();
            lengths.put((long) text.length(), (long) text.length() * factor + joints);
        }
    }

    /** An argument that says how long another one is says so of the longer one too. */
    private void follow(Draft draft, int root, Map<Long, Long> lengths) throws NotCapturableException {
        int number = graph.root(root);
        if (number > 0 && graph.node(number) instanceof Node.Box box && box.kind() == 'I') {
            Long longer = lengths.get(box.bits());
            if (longer != null) {
                draft.root(root, draft.add(new Node.Box('I', longer)));
            }
        }
    }

    private byte[] other(int copy, Scalars scalars) throws NotCapturableException {
        Draft draft = draft();
        Copies copies = new Copies(draft, distinctive, words, Set.of(), copy);
        for (int root = 1; root < graph.roots(); root++) {
            int number = graph.root(root);
            String text = number == 0 ? null : Growable.text(graph.node(number));
            if (number > 0 && graph.node(number) instanceof Node.Box box) {
                draft.root(root, draft.add(scalars.other(root, box, copy)));
            } else if (text == null) {
                draft.root(root, copies.element(number));
            } else if (graph.node(number) instanceof Node.LeafValue leaf) {
                draft.root(root, draft.add(new Node.LeafValue(leaf.type(), leaf.mutable(), words.other(text, copy))));
            } else {
                draft.root(root, draft.add(new Node.Text(words.other(text, copy))));
            }
        }
        return draft.toBytes(maximumBytes);
    }
}
