package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Smaller inputs made from a larger one, largest steps first: halves of collections, arrays and texts, then single elements and
 * letters, then numbers nearer to zero. Fields of objects stay as they are, so that no class gets a state that it never has.
 */
public final class Reductions {
    private static final long ELEMENT = 1 << 15;

    private final Graph graph;
    private final int maximum;
    private final Map<String, byte[]> found = new LinkedHashMap<>();

    private Reductions(byte[] input, int maximum) {
        this.graph = Graph.parse(input);
        this.maximum = maximum;
    }

    /**
     * @param input a graph as {@link Recording} holds it
     * @param maximum number of proposals
     * @return each smaller or simpler than {@code input}; empty when nothing can be left out
     */
    public static List<byte[]> of(byte[] input, int maximum) {
        return new Reductions(input, maximum).all();
    }

    private List<byte[]> all() {
        for (int divisor = 1; divisor <= 1 << 20 && found.size() < maximum; divisor *= 2) {
            boolean finer = false;
            for (int number = 1; number <= graph.size() && found.size() < maximum; number++) {
                finer |= reduce(number, graph.node(number), divisor);
            }
            if (!finer) {
                break;
            }
        }
        for (int number = 1; number <= graph.size() && found.size() < maximum; number++) {
            simplify(number, graph.node(number));
        }
        return new ArrayList<>(found.values());
    }

    /** Leaves out one of {@code divisor} parts at a time; false when the parts would be smaller than one element. */
    private boolean reduce(int number, Node node, int divisor) {
        int width = node instanceof Node.Contents contents && contents.form().pairs() ? 2 : 1;
        int size = size(node) / width;
        if (size == 0 || divisor > size) {
            return false;
        }
        int part = Math.max(1, size / divisor);
        for (int from = 0; from < size && found.size() < maximum; from += part) {
            int to = Math.min(size, from + part);
            propose(number, without(node, from * width, to * width));
        }
        return part > 1;
    }

    private static int size(Node node) {
        if (node instanceof Node.Text text) {
            return text.value().length();
        }
        if (node instanceof Node.References array) {
            return array.elements().length;
        }
        if (node instanceof Node.Primitives array) {
            return array.values().length;
        }
        return node instanceof Node.Contents contents ? contents.elements().length : 0;
    }

    private static Node without(Node node, int from, int to) {
        if (node instanceof Node.Text text) {
            return new Node.Text(text.value().substring(0, from) + text.value().substring(to));
        }
        if (node instanceof Node.References array) {
            return new Node.References(array.component(), cut(array.elements(), from, to));
        }
        if (node instanceof Node.Primitives array) {
            long[] values = IntStream.range(0, array.values().length)
                    .filter(i -> i < from || i >= to)
                    .mapToLong(i -> array.values()[i])
                    .toArray();
            return new Node.Primitives(array.kind(), values);
        }
        Node.Contents contents = (Node.Contents) node;
        int[] left = cut(contents.elements(), from, to);
        String base = ofSize(contents.base(), left.length);
        boolean same = base.equals(contents.base());
        return new Node.Contents(
                same ? contents.type() : base,
                base,
                contents.form(),
                same ? contents.state() : base.endsWith("$ListN") ? new long[1] : new long[0],
                contents.tuning(),
                contents.comparator(),
                contents.own(),
                left);
    }

    /** The JDK's immutable collections have classes of their own for small ones. */
    private static String ofSize(String base, int elements) {
        String small = base.endsWith("$MapN") ? "Map1" : base.endsWith("$SetN") ? "Set12" : "List12";
        String large = base.endsWith("$Map1") ? "MapN" : base.endsWith("$Set12") ? "SetN" : "ListN";
        String room = base.substring(0, base.lastIndexOf('$') + 1);
        if (!room.equals("java.util.ImmutableCollections$")) {
            return base;
        }
        boolean few = elements > 0 && elements <= 2;
        return base.endsWith("N") ? (few ? room + small : base) : (few ? base : room + large);
    }

    private static int[] cut(int[] elements, int from, int to) {
        return IntStream.range(0, elements.length)
                .filter(i -> i < from || i >= to)
                .map(i -> elements[i])
                .toArray();
    }

    private void simplify(int number, Node node) {
        if (node instanceof Node.Box box) {
            for (long smaller : smaller(box.kind(), box.bits())) {
                propose(number, new Node.Box(box.kind(), smaller));
            }
        } else if (node instanceof Node.Primitives array) {
            for (int i = 0; i < Math.min(array.values().length, 32); i++) {
                for (long smaller : smaller(array.kind(), array.values()[i])) {
                    long[] values = array.values().clone();
                    values[i] = smaller;
                    propose(number, new Node.Primitives(array.kind(), values));
                }
            }
        } else if (node instanceof Node.Text text && text.value().length() <= 32) {
            for (int i = 0; i < text.value().length(); i++) {
                char letter = text.value().charAt(i);
                if (Character.isLetterOrDigit(letter) && letter != 'a' && letter != '0') {
                    String plain = Character.isDigit(letter) ? "0" : "a";
                    propose(
                            number,
                            new Node.Text(text.value().substring(0, i)
                                    + plain
                                    + text.value().substring(i + 1)));
                }
            }
        }
    }

    private static long[] smaller(char kind, long bits) {
        if (kind == 'Z' || bits == 0) {
            return new long[0];
        }
        if (kind == 'D') {
            double value = Double.longBitsToDouble(bits);
            return value == Math.rint(value) && Math.abs(value) <= 1
                    ? new long[0]
                    : Arrays.stream(new double[] {0, 1, Math.rint(value / 2), Math.rint(value)})
                            .filter(each -> Math.abs(each) < Math.abs(value) || Double.isNaN(value))
                            .mapToLong(Double::doubleToRawLongBits)
                            .toArray();
        }
        if (kind == 'F') {
            return new long[0];
        }
        return Arrays.stream(new long[] {0, 1, -1, bits / 10, bits / 2, bits - Long.signum(bits)})
                .filter(each -> Math.abs(each) < Math.abs(bits) || bits == Long.MIN_VALUE)
                .distinct()
                .toArray();
    }

    private void propose(int number, Node node) {
        try {
            Draft draft = new Draft(graph, graph.size());
            draft.replace(number, node);
            byte[] bytes = draft.reachableToBytes(64 << 20);
            found.putIfAbsent(Arrays.toString(digest(bytes)), bytes);
        } catch (NotCapturableException e) {
            // What cannot be written is no input.
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How much there is to read in an input: letters, elements, digits. Of two that show the same, people want the one with less.
     */
    public static long weight(byte[] input) {
        Graph graph = Graph.parse(input);
        long weight = 0;
        for (int number = 1; number <= graph.size(); number++) {
            Node node = graph.node(number);
            weight += ELEMENT * (1 + size(node));
            if (node instanceof Node.Box box) {
                weight += digits(box.kind(), box.bits());
            } else if (node instanceof Node.Primitives array) {
                for (long value : array.values()) {
                    weight += digits(array.kind(), value);
                }
            } else if (node instanceof Node.Text text) {
                weight += 8
                        * text.value()
                                .chars()
                                .filter(letter -> letter != 'a' && letter != '0')
                                .count();
            }
        }
        return weight;
    }

    private static long digits(char kind, long bits) {
        if (kind == 'D') {
            double value = Double.longBitsToDouble(bits);
            return value == 0 ? 0 : 256L * Double.toString(value).length();
        }
        long size = Math.abs(bits);
        return Math.min(size, 256) + 256L * (64 - Long.numberOfLeadingZeros(size)) + (bits < 0 ? 1 : 0);
    }
}
