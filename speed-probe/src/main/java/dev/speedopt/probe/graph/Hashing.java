package dev.speedopt.probe.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hashes of nodes by content, to a bounded depth: nodes that compare equal have the same. */
final class Hashing {
    private static final int DEPTH = 3;
    private static final int BREADTH = 64;

    private final Graph graph;
    private final Map<Integer, Boolean> values = new HashMap<>();
    private final Map<Integer, Long> known = new HashMap<>();

    Hashing(Graph graph) {
        this.graph = graph;
    }

    long of(int number) {
        Long hash = known.get(number);
        if (hash == null) {
            hash = of(number, DEPTH);
            known.put(number, hash);
        }
        return hash;
    }

    private long of(int number, int depth) {
        if (number == 0) {
            return 17;
        }
        Node node = graph.node(number);
        if (node instanceof Node.Box box) {
            return box.kind() * 31L + canonical(box.kind(), box.bits());
        }
        if (node instanceof Node.Primitives primitives) {
            long hash = primitives.kind();
            for (long each : primitives.values()) {
                hash = hash * 31 + canonical(primitives.kind(), each);
            }
            return hash;
        }
        if (node instanceof Node.References references) {
            return references.component().hashCode() * 31L + inOrder(references.elements(), depth);
        }
        if (node instanceof Node.Fields fields) {
            return fields(fields.values(), depth);
        }
        if (node instanceof Node.Contents contents) {
            return contents(contents, depth);
        }
        if (node instanceof Node.Drained drained) {
            return inOrder(drained.elements(), depth);
        }
        if (node instanceof Node.Constant constant) {
            return constant.owner().hashCode() * 31L + constant.field().hashCode();
        }
        return node.hashCode();
    }

    private static long canonical(char kind, long bits) {
        boolean nan = (kind == 'D' && Double.isNaN(Double.longBitsToDouble(bits)))
                || (kind == 'F' && Float.isNaN(Float.intBitsToFloat((int) bits)));
        return nan ? 1 : bits;
    }

    private long inOrder(int[] elements, int depth) {
        long hash = elements.length;
        if (depth > 0) {
            for (int i = 0; i < Math.min(BREADTH, elements.length); i++) {
                hash = hash * 31 + of(elements[i], depth - 1);
            }
        }
        return hash;
    }

    private long fields(Node.Values values, int depth) {
        long hash = values.layout().type().hashCode();
        List<Layout.Slot> slots = values.layout().slots();
        for (int i = 0; i < slots.size(); i++) {
            Layout.Slot slot = slots.get(i);
            if (slot.cached()) {
                continue;
            }
            // By name, in no order: a variant may have further fields, which do not count.
            if (!slot.reference()) {
                hash += canonical(slot.kind(), values.bits()[i]) * (slot.name().hashCode() | 1L);
            } else if (depth > 0) {
                hash += of(values.reference(i), depth - 1) * (slot.name().hashCode() | 1L);
            }
        }
        return hash;
    }

    private long contents(Node.Contents contents, int depth) {
        long hash = JdkKinds.kind(contents.type()).hashCode() * 31L + Arrays.hashCode(contents.state());
        int width = contents.form().pairs() ? 2 : 1;
        if (contents.form().ordered()) {
            return hash * 31 + inOrder(contents.elements(), depth);
        }
        hash = hash * 31 + contents.elements().length;
        if (depth > 0) {
            for (int i = 0; i < contents.elements().length; i += width) {
                long entry = of(contents.elements()[i], depth - 1);
                hash += width == 1 ? entry : entry * 31 + of(contents.elements()[i + 1], depth - 1);
            }
        }
        return hash;
    }

    /** Whether it does not matter which object it is: immutable through and through, and not just a token. */
    boolean isValue(int number) {
        return isValue(number, 6);
    }

    private boolean isValue(int number, int depth) {
        if (number == 0) {
            return true;
        }
        Boolean value = values.get(number);
        if (value == null) {
            value = depth > 0 && computeValue(graph.node(number), depth);
            values.put(number, value);
        }
        return value;
    }

    private boolean computeValue(Node node, int depth) {
        if (node instanceof Node.Primitives primitives) {
            return primitives.values().length == 0;
        }
        if (node instanceof Node.References references) {
            return references.elements().length == 0;
        }
        if (node instanceof Node.LeafValue leaf) {
            return !leaf.mutable();
        }
        if (node instanceof Node.Contents contents) {
            return JdkKinds.value(contents.type());
        }
        if (node instanceof Node.Fields fields) {
            Node.Values all = fields.values();
            boolean value = !all.layout().slots().isEmpty();
            for (int i = 0; i < all.bits().length && value; i++) {
                Layout.Slot slot = all.layout().slots().get(i);
                value = slot.isFinal() && (!slot.reference() || isValue(all.reference(i), depth - 1));
            }
            return value;
        }
        return !(node instanceof Node.Drained || node instanceof Node.Opaque);
    }
}
