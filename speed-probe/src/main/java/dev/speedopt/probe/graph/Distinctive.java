package dev.speedopt.probe.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells the elements of collections apart, and so has to differ in their copies: elements and keys themselves, and of
 * objects the fields whose values are mostly different. A status that most elements share stays what it is.
 */
final class Distinctive {
    private static final int MOST_OBJECTS = 50_000;
    private static final Pattern IDENTITY = Pattern.compile("(?i).*(id|key|name|code|number|title|email)");
    private static final Pattern BOOKKEEPING =
            Pattern.compile("(?i).*(hash|hashcode|size|length|count|capacity|modcount|version)");

    private final Graph graph;
    private final Set<Integer> containers;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> slots = new HashSet<>();
    private final Stride stride = new Stride();

    Distinctive(Graph graph, Growable growable) {
        this.graph = graph;
        this.containers = Set.copyOf(growable.containers());
        for (int container : growable.containers()) {
            look(graph.node(container));
        }
    }

    boolean text(String value) {
        return texts.contains(value);
    }

    boolean slot(Layout layout, int slot) {
        return slots.contains(key(layout, slot));
    }

    /** Whether a field holds a hash code that was computed from what a copy has different. */
    static boolean cachedHash(Layout.Slot slot) {
        return slot.kind() == 'I' && slot.name().toLowerCase(Locale.ROOT).contains("hash");
    }

    Stride stride() {
        return stride;
    }

    private void look(Node container) {
        if (container instanceof Node.Primitives primitives) {
            include(primitives);
            return;
        }
        int[] elements = elements(container);
        int width =
                container instanceof Node.Contents contents && contents.form().pairs() ? 2 : 1;
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] == 0) {
                continue;
            }
            Node element = graph.node(elements[i]);
            if (i % width == 0) {
                direct(element);
            } else if (element instanceof Node.Text || element instanceof Node.Box) {
                values.add(element);
            }
        }
        if (mostlyDifferent(values)) {
            values.forEach(value -> direct((Node) value));
        }
        fields(elements);
    }

    static int[] elements(Node container) {
        return container instanceof Node.Contents contents
                ? contents.elements()
                : container instanceof Node.References references ? references.elements() : new int[0];
    }

    private void direct(Node element) {
        if (element instanceof Node.Text text) {
            texts.add(text.value());
        } else if (element instanceof Node.Box box && Stride.applies(box.kind())) {
            stride.include(box.kind(), box.bits());
        } else if (element instanceof Node.Primitives primitives) {
            include(primitives);
        }
    }

    private void include(Node.Primitives primitives) {
        if (Stride.applies(primitives.kind())) {
            for (long value : primitives.values()) {
                stride.include(primitives.kind(), value);
            }
        }
    }

    private void fields(int[] elements) {
        Map<String, List<Object>> byField = new HashMap<>();
        Map<String, Layout.Slot> known = new HashMap<>();
        for (Node.Values object : reachable(elements)) {
            for (int i = 0; i < object.bits().length; i++) {
                Layout.Slot slot = object.layout().slots().get(i);
                Object value = value(object, i);
                if (value != null
                        && !slot.cached()
                        && !BOOKKEEPING.matcher(slot.name()).matches()) {
                    byField.computeIfAbsent(key(object.layout(), i), key -> new ArrayList<>())
                            .add(value);
                    known.put(key(object.layout(), i), slot);
                }
            }
        }
        byField.forEach((key, values) -> {
            boolean named = IDENTITY.matcher(
                            Objects.requireNonNull(known.get(key)).name())
                    .matches();
            if (values.size() > 1 ? mostlyDifferent(values) : named) {
                slots.add(key);
                values.forEach(value -> direct((Node) value));
            }
        });
    }

    private @Nullable Object value(Node.Values object, int slot) {
        Layout.Slot field = object.layout().slots().get(slot);
        if (!field.reference()) {
            return Stride.applies(field.kind()) ? new Node.Box(field.kind(), object.bits()[slot]) : null;
        }
        int number = object.reference(slot);
        Node node = number == 0 ? null : graph.node(number);
        return node instanceof Node.Text || node instanceof Node.Box ? node : null;
    }

    private List<Node.Values> reachable(int[] elements) {
        List<Node.Values> objects = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(containers);
        Deque<Integer> next = new ArrayDeque<>();
        for (int element : elements) {
            next.add(element);
        }
        while (!next.isEmpty() && seen.size() < MOST_OBJECTS) {
            int number = next.remove();
            if (number == 0 || !seen.add(number)) {
                continue;
            }
            Node node = graph.node(number);
            if (node instanceof Node.Fields fields) {
                objects.add(fields.values());
            }
            for (int each : Edges.of(node)) {
                next.add(each);
            }
        }
        return objects;
    }

    private static boolean mostlyDifferent(List<Object> values) {
        return 2 * new HashSet<>(values).size() > values.size();
    }

    private static String key(Layout layout, int slot) {
        return layout.type() + "#" + slot;
    }
}
