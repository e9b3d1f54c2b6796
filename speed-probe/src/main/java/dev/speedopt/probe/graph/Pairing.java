package dev.speedopt.probe.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks two graphs side by side and remembers which object of the one is which of the other. */
final class Pairing {
    private final Graph left;
    private final Graph right;
    private final double tolerance;
    private final Hashing leftHashes;
    private final Hashing rightHashes;
    private final Map<Integer, Integer> toRight;
    private final Map<Integer, Integer> toLeft;
    private final Set<Long> seen;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final List<String> incomparable = new ArrayList<>();
    private @Nullable Difference difference;

    private record Task(int left, int right, Place place) {}

    Pairing(Graph left, Graph right, double tolerance) {
        this(
                left,
                right,
                tolerance,
                new Hashing(left),
                new Hashing(right),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>());
    }

    private Pairing(
            Graph left,
            Graph right,
            double tolerance,
            Hashing leftHashes,
            Hashing rightHashes,
            Map<Integer, Integer> toRight,
            Map<Integer, Integer> toLeft,
            Set<Long> seen) {
        this.left = left;
        this.right = right;
        this.tolerance = tolerance;
        this.leftHashes = leftHashes;
        this.rightHashes = rightHashes;
        this.toRight = toRight;
        this.toLeft = toLeft;
        this.seen = seen;
    }

    @Nullable
    Difference difference() {
        return difference;
    }

    List<String> incomparable() {
        return incomparable;
    }

    void differs(String path, String expected, String actual) {
        if (difference == null) {
            difference = new Difference(path, expected, actual);
        }
    }

    /** Compares two objects and all that they refer to, up to the first difference. */
    void pair(int one, int other, Place place) {
        tasks.add(new Task(one, other, place));
        while (!tasks.isEmpty() && difference == null) {
            Task task = tasks.poll();
            visit(task.left, task.right, task.place);
        }
        tasks.clear();
    }

    private void visit(int one, int other, Place place) {
        if (one == 0 || other == 0) {
            if (one != other) {
                differs(one, other, place);
            }
            return;
        }
        Node expected = left.node(one);
        Node actual = right.node(other);
        boolean value = leftHashes.isValue(one) && rightHashes.isValue(other);
        if (!value && !sameObject(one, other, place)) {
            return;
        }
        if (!seen.add(((long) one << 32) | other)) {
            return;
        }
        if (expected instanceof Node.Opaque || actual instanceof Node.Opaque) {
            opaque(expected, actual, one, other, place);
        } else if (!sameByItself(expected, actual)) {
            differs(one, other, place);
        } else {
            children(expected, actual, place);
        }
    }

    private boolean sameObject(int one, int other, Place place) {
        Integer partner = toRight.putIfAbsent(one, other);
        Integer back = toLeft.putIfAbsent(other, one);
        if ((partner == null || partner == other) && (back == null || back == one)) {
            return true;
        }
        differs(
                place.toString(),
                partner == null ? "an object of its own" : "the same object as elsewhere in the outcome",
                partner == null ? "the same object as elsewhere in the outcome" : "an object of its own");
        return false;
    }

    private void opaque(Node expected, Node actual, int one, int other, Place place) {
        if (expected instanceof Node.Opaque that && that.equals(actual)) {
            incomparable.add(that.type() + " in " + place.general() + ": " + that.reason());
        } else {
            differs(one, other, place);
        }
    }

    /** Everything about two nodes but what they refer to. */
    private boolean sameByItself(Node one, Node other) {
        if (one instanceof Node.Box a && other instanceof Node.Box b) {
            return a.kind() == b.kind() && same(a.kind(), a.bits(), b.bits());
        }
        if (one instanceof Node.Primitives a && other instanceof Node.Primitives b) {
            return samePrimitives(a, b);
        }
        if (one instanceof Node.References a && other instanceof Node.References b) {
            return a.component().equals(b.component()) && a.elements().length == b.elements().length;
        }
        if (one instanceof Node.Fields a && other instanceof Node.Fields b) {
            return a.values().layout().type().equals(b.values().layout().type());
        }
        if (one instanceof Node.Contents a && other instanceof Node.Contents b) {
            return JdkKinds.same(a.type(), b.type())
                    && java.util.Arrays.equals(a.state(), b.state())
                    && a.elements().length == b.elements().length;
        }
        if (one instanceof Node.Drained a && other instanceof Node.Drained b) {
            return a.type().equals(b.type())
                    && a.more() == b.more()
                    && a.thrown().equals(b.thrown())
                    && a.elements().length == b.elements().length;
        }
        if (one instanceof Node.Constant a && other instanceof Node.Constant b) {
            return a.owner().equals(b.owner()) && a.field().equals(b.field());
        }
        return one.equals(other);
    }

    private boolean samePrimitives(Node.Primitives a, Node.Primitives b) {
        if (a.kind() != b.kind() || a.values().length != b.values().length) {
            return false;
        }
        for (int i = 0; i < a.values().length; i++) {
            if (!same(a.kind(), a.values()[i], b.values()[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean same(char kind, long one, long other) {
        return Primitive.same(kind, one, other) || (tolerance > 0 && Primitive.close(kind, one, other, tolerance));
    }

    private void children(Node expected, Node actual, Place place) {
        if (expected instanceof Node.References a && actual instanceof Node.References b) {
            inOrder(a.elements(), b.elements(), place);
        } else if (expected instanceof Node.Drained a && actual instanceof Node.Drained b) {
            inOrder(a.elements(), b.elements(), place);
            backing(a.backing(), b.backing(), place);
        } else if (expected instanceof Node.Fields a && actual instanceof Node.Fields b) {
            fields(a.values(), b.values(), place);
        } else if (expected instanceof Node.Contents a && actual instanceof Node.Contents b) {
            fields(a.own(), b.own(), place);
            later(a.comparator(), b.comparator(), place.field("comparator"));
            contents(a, b, place);
        } else if (expected instanceof Node.Constant a && actual instanceof Node.Constant b) {
            later(a.content(), b.content(), place);
        }
    }

    /** Which object it is shows, when the iterator removes; what else it holds shows where a caller has handed it in. */
    private void backing(int one, int other, Place place) {
        if (one != 0 && other != 0 && place.given()) {
            later(one, other, place.step(" (what it goes through)"));
            return;
        }
        if (one != 0 && other != 0 && !(leftHashes.isValue(one) && rightHashes.isValue(other))) {
            sameObject(one, other, place.step(" (what remove() changes)"));
        }
    }

    private void inOrder(int[] one, int[] other, Place place) {
        for (int i = 0; i < one.length; i++) {
            later(one[i], other[i], place.index(i));
        }
    }

    private void fields(Node.Values one, Node.Values other, Place place) {
        List<Layout.Slot> slots = one.layout().slots();
        for (int i = 0; i < slots.size() && difference == null; i++) {
            Layout.Slot slot = slots.get(i);
            int match = match(other.layout(), slot, i);
            Place here = place.field(slot.name());
            if (match < 0) {
                differs(here.toString(), "a field", "no such field, or one of another type");
            } else if (slot.reference() && !slot.cached()) {
                later(one.reference(i), other.reference(match), here);
            } else if (!slot.reference() && !slot.cached() && !same(slot.kind(), one.bits()[i], other.bits()[match])) {
                differs(
                        here.toString(),
                        Rendering.primitive(slot.kind(), one.bits()[i]),
                        Rendering.primitive(slot.kind(), other.bits()[match]));
            }
        }
    }

    /** A variant may have further private fields. */
    private static int match(Layout layout, Layout.Slot slot, int likely) {
        List<Layout.Slot> slots = layout.slots();
        if (likely < slots.size()
                && slots.get(likely).sameAs(slot)
                && slots.get(likely).kind() == slot.kind()) {
            return likely;
        }
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).sameAs(slot) && slots.get(i).kind() == slot.kind()) {
                return i;
            }
        }
        return -1;
    }

    private void contents(Node.Contents one, Node.Contents other, Place place) {
        int width = one.form().pairs() ? 2 : 1;
        if (one.form().ordered()) {
            for (int i = 0; i < one.elements().length; i += width) {
                entry(one.elements(), i, other.elements(), i, width, place.index(i / width));
            }
            return;
        }
        Map<Long, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < other.elements().length; i += width) {
            groups.computeIfAbsent(rightHashes.of(other.elements()[i]), key -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < one.elements().length && difference == null; i += width) {
            List<Integer> group = groups.getOrDefault(leftHashes.of(one.elements()[i]), List.of());
            unordered(one.elements(), i, other.elements(), group, width, place);
        }
    }

    private void unordered(int[] one, int at, int[] other, List<Integer> group, int width, Place place) {
        Place here = place.step("{" + Rendering.of(left, one[at]) + "}");
        if (group.size() == 1) {
            entry(one, at, other, group.remove(0), width, here);
            return;
        }
        for (int i = 0; i < group.size(); i++) {
            Pairing attempt = new Pairing(
                    left,
                    right,
                    tolerance,
                    leftHashes,
                    rightHashes,
                    new HashMap<>(toRight),
                    new HashMap<>(toLeft),
                    new HashSet<>(seen));
            attempt.entry(one, at, other, group.get(i), width, here);
            attempt.run();
            if (attempt.difference == null) {
                toRight.putAll(attempt.toRight);
                toLeft.putAll(attempt.toLeft);
                seen.addAll(attempt.seen);
                incomparable.addAll(attempt.incomparable);
                group.remove(i);
                return;
            }
        }
        differs(here.toString(), Rendering.entry(left, one, at, width), "nothing equal to it");
    }

    private void run() {
        while (!tasks.isEmpty() && difference == null) {
            Task task = tasks.poll();
            visit(task.left, task.right, task.place);
        }
    }

    private void entry(int[] one, int at, int[] other, int match, int width, Place place) {
        if (width == 1) {
            later(one[at], other[match], place);
        } else {
            later(one[at], other[match], place.step(" (key)"));
            later(one[at + 1], other[match + 1], place);
        }
    }

    private void later(int one, int other, Place place) {
        if (one != 0 || other != 0) {
            tasks.add(new Task(one, other, place));
        }
    }

    private void differs(int one, int other, Place place) {
        String expected = Rendering.of(left, one);
        String actual = Rendering.of(right, other);
        boolean alike = expected.equals(actual);
        differs(
                place.toString(),
                alike ? Rendering.withClass(left, one) : expected,
                alike ? Rendering.withClass(right, other) : actual);
    }
}
