package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects of a graph in the order they were met, each with the way that led to it. */
final class Discovery {
    private final int limit;
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();
    private int[] parents = new int[64];
    private Object[] labels = new Object[64];

    Discovery(int limit) {
        this.limit = limit;
    }

    int size() {
        return objects.size();
    }

    Object get(int index) {
        return objects.get(index);
    }

    /**
     * Number of an object, from 1; 0 for null.
     *
     * @param parent index of the node that refers to it; -1 for a root
     * @param label name of the field, or index
     */
    int number(@Nullable Object object, int parent, Object label) throws NotCapturableException {
        if (object == null) {
            return 0;
        }
        Integer known = numbers.get(object);
        if (known != null) {
            return known;
        }
        int number = add(object, parent, label);
        numbers.put(object, number);
        return number;
    }

    /** A node that no other reference leads to. */
    int add(Object object, int parent, Object label) throws NotCapturableException {
        int index = objects.size();
        if (index >= limit) {
            throw new NotCapturableException("graph of more than " + limit + " objects");
        }
        if (index == parents.length) {
            parents = Arrays.copyOf(parents, index * 2);
            labels = Arrays.copyOf(labels, index * 2);
        }
        objects.add(object);
        parents[index] = parent;
        labels[index] = label;
        return index + 1;
    }

    /** {@code argument 1.items[…].owner}: indexes left out, so that equal troubles count as one. */
    String path(int index) {
        StringBuilder path = new StringBuilder();
        int at = index;
        for (int steps = 0; at >= 0 && steps < 12; steps++) {
            Object label = labels[at];
            String step = label instanceof String name ? (parents[at] < 0 ? name : "." + name) : "[…]";
            path.insert(0, step);
            at = parents[at];
        }
        return at >= 0 ? "…" + path : path.toString();
    }
}
