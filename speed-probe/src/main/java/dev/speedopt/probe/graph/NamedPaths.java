package dev.speedopt.probe.graph;

import java.util.LinkedHashSet;
import java.util.Set;

/** What in a call may name a file: a {@code File}, a {@code Path}, or a short text, wherever it hangs. */
public final class NamedPaths {
    private static final int MOST = 200;
    private static final int LONGEST = 1024;

    private NamedPaths() {}

    /** @param graph of a call, as a recording holds it */
    public static Set<String> in(byte[] graph) {
        Graph parsed = Graph.parse(graph);
        Set<String> paths = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (int number = 1; number <= parsed.size(); number++) {
            if (parsed.node(number) instanceof Node.LeafValue leaf && path(leaf.type())) {
                paths.add(leaf.text());
            } else if (parsed.node(number) instanceof Node.Text text && possible(text.value())) {
                texts.add(text.value());
            }
        }
        // What is a path by its type comes before what only might be one.
        paths.addAll(texts);
        return paths.stream().limit(MOST).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean path(String type) {
        return type.equals("java.io.File") || type.startsWith("sun.nio.fs.");
    }

    private static boolean possible(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
