package dev.speedopt.probe.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole numbers that were passed as arguments: others are chosen from between the least and the greatest, so that a varied
 * call does no more work than the recorded ones did.
 */
final class Scalars {
    private final Map<Integer, long[]> ranges = new HashMap<>();

    private Scalars() {}

    static Scalars of(List<Recording.Entry> entries) {
        Scalars scalars = new Scalars();
        for (Recording.Entry entry : entries) {
            Graph graph = Graph.parse(entry.graph());
            for (int root = 1; root < graph.roots(); root++) {
                if (graph.root(root) > 0 && graph.node(graph.root(root)) instanceof Node.Box box && whole(box)) {
                    long[] range = scalars.ranges.computeIfAbsent(root, key -> new long[] {box.bits(), box.bits()});
                    range[0] = Math.min(range[0], box.bits());
                    range[1] = Math.max(range[1], box.bits());
                }
            }
        }
        return scalars;
    }

    Node.Box other(int root, Node.Box box, int copy) {
        long[] range = ranges.get(root);
        if (range == null || !whole(box)) {
            return box;
        }
        long width = range[1] - range[0] + 1;
        long step = box.bits() - range[0] + copy;
        return new Node.Box(box.kind(), width <= 0 ? box.bits() : range[0] + Math.floorMod(step, width));
    }

    private static boolean whole(Node.Box box) {
        return box.kind() == 'I' || box.kind() == 'J' || box.kind() == 'S';
    }
}
