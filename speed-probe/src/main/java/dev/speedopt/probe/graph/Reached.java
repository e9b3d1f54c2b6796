package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers nodes anew, from 1, in the order in which they are referred to; what nothing refers to gets no number. */
final class Reached {
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> nodes = new ArrayList<>();

    /** The node's number from now on. */
    int number(int node) {
        return numbers.computeIfAbsent(node, unknown -> {
            nodes.add(unknown);
            return nodes.size();
        });
    }

    /** How many nodes were referred to until now. */
    int size() {
        return nodes.size();
    }

    /** @param index from 0, in the order of the new numbers */
    int node(int index) {
        return nodes.get(index);
    }
}
