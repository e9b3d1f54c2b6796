package dev.speedopt.probe.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One copy of what collections hold: the same shape and the same sharing, with other keys, names and numbers in it. */
final class Copies {
    private final Draft draft;
    private final Distinctive distinctive;
    private final Words words;
    private final Set<Integer> shared;
    private final int copy;
    private final Map<Integer, Integer> made = new HashMap<>();
    private final Set<Integer> different = new HashSet<>();

    /**
     * @param shared nodes that every copy refers to as they are
     * @param copy number of this one, from 1
     */
    Copies(Draft draft, Distinctive distinctive, Words words, Set<Integer> shared, int copy) {
        this.draft = draft;
        this.distinctive = distinctive;
        this.words = words;
        this.shared = shared;
        this.copy = copy;
    }

    /** Number of the copy of an element or key; the element's own where nothing about it can be another. */
    int element(int number) throws NotCapturableException {
        return of(number, true);
    }

    /** Number of the copy of a value, which may stay the same. */
    int value(int number) throws NotCapturableException {
        return of(number, false);
    }

    /** Whether a copy is surely another key than what it is a copy of. */
    boolean differs(int original, int made) {
        return made != original && different.contains(made);
    }

    private int of(int number, boolean other) throws NotCapturableException {
        if (number == 0 || shared.contains(number)) {
            return number;
        }
        Node node = draft.node(number);
        if (node instanceof Node.Box box) {
            return other && Stride.applies(box.kind())
                    ? different(new Node.Box(box.kind(), distinctive.stride().shift(box.kind(), box.bits(), copy)))
                    : number;
        }
        Integer known = made.get(number);
        if (known != null) {
            return known;
        }
        if (node instanceof Node.Text text) {
            int result =
                    distinctive.text(text.value()) ? different(new Node.Text(words.other(text.value(), copy))) : number;
            made.put(number, result);
            return result;
        }
        return deep(number, node, other);
    }

    private int deep(int number, Node node, boolean other) throws NotCapturableException {
        if (node instanceof Node.Primitives primitives) {
            Node.Primitives copied = other ? shifted(primitives) : primitives;
            int result = other ? different(copied) : draft.add(copied);
            made.put(number, result);
            return result;
        }
        if (node instanceof Node.LeafValue leaf) {
            String text = Leaves.other(leaf, words, copy);
            int result = text != null
                    ? different(new Node.LeafValue(leaf.type(), leaf.mutable(), text))
                    : leaf.mutable() ? draft.add(leaf) : number;
            made.put(number, result);
            return result;
        }
        if (!(node instanceof Node.Fields || node instanceof Node.Contents || node instanceof Node.References)) {
            return number;
        }
        int result = draft.add(node); // Its place, before what it leads to may lead back to it.
        made.put(number, result);
        if (node instanceof Node.Fields fields) {
            draft.replace(result, new Node.Fields(fields(fields.values(), result)));
        } else if (node instanceof Node.References references) {
            draft.replace(result, new Node.References(references.component(), elements(references.elements(), result)));
        } else if (node instanceof Node.Contents contents) {
            draft.replace(result, contents(contents, result));
        }
        return result;
    }

    private Node.Contents contents(Node.Contents contents, int result) throws NotCapturableException {
        return new Node.Contents(
                contents.type(),
                contents.base(),
                contents.form(),
                contents.state(),
                contents.tuning(),
                contents.comparator(),
                contents.own().layout().slots().isEmpty() ? contents.own() : fields(contents.own(), result),
                elements(contents.elements(), result));
    }

    private int[] elements(int[] elements, int owner) throws NotCapturableException {
        int[] copied = new int[elements.length];
        for (int i = 0; i < copied.length; i++) {
            // What lies deeper stays as it is where it is a number: only what the collection itself holds must differ.
            copied[i] = of(elements[i], false);
            note(owner, copied[i]);
        }
        return copied;
    }

    private Node.Values fields(Node.Values values, int owner) throws NotCapturableException {
        long[] bits = values.bits().clone();
        for (int i = 0; i < bits.length; i++) {
            Layout.Slot slot = values.layout().slots().get(i);
            boolean other = distinctive.slot(values.layout(), i);
            if (slot.reference()) {
                bits[i] = of((int) bits[i], other);
                note(owner, (int) bits[i]);
            } else if (other) {
                bits[i] = distinctive.stride().shift(slot.kind(), bits[i], copy);
                different.add(owner);
            }
        }
        for (int i = 0; i < bits.length && different.contains(owner); i++) {
            if (Distinctive.cachedHash(values.layout().slots().get(i))) {
                bits[i] = 0; // Not computed yet.
            }
        }
        return new Node.Values(values.layout(), bits);
    }

    private void note(int owner, int part) {
        if (different.contains(part)) {
            different.add(owner);
        }
    }

    private int different(Node node) throws NotCapturableException {
        int number = draft.add(node);
        different.add(number);
        return number;
    }

    private Node.Primitives shifted(Node.Primitives primitives) {
        return new Node.Primitives(
                primitives.kind(), ArrayCopy.of(primitives, distinctive.stride(), words, copy, false));
    }
}
