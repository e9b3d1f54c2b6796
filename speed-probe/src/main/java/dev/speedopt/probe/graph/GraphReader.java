package dev.speedopt.probe.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds objects from a graph: first every object empty, then the fields and lists, and at last the maps, inner ones
 * first, since they hash and compare their keys.
 */
final class GraphReader {
    private final ClassLoader loader;
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    /** @param loader of the user's classes */
    GraphReader(ClassLoader loader) {
        this.loader = loader;
    }

    /** The roots, in order, as fresh objects. */
    List<@Nullable Object> read(Graph graph) throws NotCapturableException {
        try {
            @Nullable Object[] objects = new @Nullable Object[graph.size() + 1];
            Creation creation = new Creation(this);
            for (int number = 1; number < objects.length; number++) {
                objects[number] = creation.create(graph.node(number));
            }
            for (int number = 1; number < objects.length; number++) {
                fill(graph.node(number), objects[number], objects);
            }
            for (int number : innermostFirst(graph)) {
                if (graph.node(number) instanceof Node.Contents contents) {
                    Filling.fill(contents, java.util.Objects.requireNonNull(objects[number]), objects);
                }
            }
            List<@Nullable Object> roots = new ArrayList<>();
            for (int i = 0; i < graph.roots(); i++) {
                roots.add(objects[graph.root(i)]);
            }
            return roots;
        } catch (NotCapturableException | VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw new NotCapturableException("it cannot be rebuilt: " + e);
        }
    }

    private void fill(Node node, @Nullable Object object, @Nullable Object[] objects) throws Exception {
        if (object == null) {
            return;
        }
        if (node instanceof Node.References references) {
            Object[] array = (Object[]) object;
            for (int i = 0; i < array.length; i++) {
                array[i] = objects[references.elements()[i]];
            }
        } else if (node instanceof Node.Fields fields) {
            fields(fields.values(), object, objects);
        } else if (node instanceof Node.Contents contents) {
            fields(contents.own(), object, objects);
        }
    }

    private void fields(Node.Values values, Object object, @Nullable Object[] objects) throws Exception {
        List<Layout.Slot> slots = values.layout().slots();
        if (slots.isEmpty()) {
            return;
        }
        long[] offsets = Offsets.of(type(values.layout().type())).match(values.layout());
        for (int i = 0; i < offsets.length; i++) {
            Layout.Slot slot = slots.get(i);
            if (slot.reference()) {
                Memory.put(object, offsets[i], objects[values.reference(i)]);
            } else {
                Memory.putBits(object, offsets[i], slot.kind(), values.bits()[i]);
            }
        }
    }

    Class<?> type(String name) throws ClassNotFoundException {
        Class<?> known = classes.get(name);
        if (known == null) {
            Class<?> primitive = Primitive.named(name);
            known = primitive != null ? primitive : Class.forName(name, false, loader);
            classes.put(name, known);
        }
        return known;
    }

    /** All nodes, each after those that it leads to, as far as cycles allow. */
    private static List<Integer> innermostFirst(Graph graph) {
        boolean anyMap = false;
        for (int number = 1; number <= graph.size() && !anyMap; number++) {
            anyMap = graph.node(number) instanceof Node.Contents;
        }
        if (!anyMap) {
            return List.of();
        }
        List<Integer> order = new ArrayList<>();
        boolean[] seen = new boolean[graph.size() + 1];
        Deque<Visit> stack = new ArrayDeque<>();
        for (int root = 1; root <= graph.size(); root++) {
            push(graph, root, seen, stack);
            while (!stack.isEmpty()) {
                Visit top = stack.element();
                if (top.next < top.children.length) {
                    push(graph, top.children[top.next++], seen, stack);
                } else {
                    order.add(stack.pop().number);
                }
            }
        }
        return order;
    }

    private static void push(Graph graph, int number, boolean[] seen, Deque<Visit> stack) {
        if (number > 0 && !seen[number]) {
            seen[number] = true;
            stack.push(new Visit(number, Edges.of(graph.node(number))));
        }
    }

    /** A node whose children are being visited. They are found once: a collection has as many as it has elements. */
    private static final class Visit {
        private final int number;
        private final int[] children;
        private int next;

        Visit(int number, int[] children) {
            this.number = number;
            this.children = children;
        }
    }
}
