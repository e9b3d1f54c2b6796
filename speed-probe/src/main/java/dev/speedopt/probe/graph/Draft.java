package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A graph that is being changed. Nodes keep their numbers, new ones come after them. */
final class Draft {
    private final List<String> names;
    private final List<Integer> roots;
    private final List<Node> nodes;
    private final int mostNodes;

    /** @param mostNodes that it may grow to */
    Draft(Graph graph, int mostNodes) {
        this.names = IntStream.range(0, graph.roots()).mapToObj(graph::rootName).toList();
        this.roots = new ArrayList<>(
                IntStream.range(0, graph.roots()).mapToObj(graph::root).toList());
        this.nodes = new ArrayList<>(
                IntStream.rangeClosed(1, graph.size()).mapToObj(graph::node).toList());
        this.mostNodes = Math.max(mostNodes, graph.size());
    }

    int roots() {
        return roots.size();
    }

    /** Number of the node; 0 for null. */
    int root(int index) {
        return roots.get(index);
    }

    void root(int index, int number) {
        roots.set(index, number);
    }

    /** @param number from 1 */
    Node node(int number) {
        return nodes.get(number - 1);
    }

    void replace(int number, Node node) {
        nodes.set(number - 1, node);
    }

    /** Number of the new node. */
    int add(Node node) throws NotCapturableException {
        if (nodes.size() >= mostNodes) {
            throw new NotCapturableException("more than " + mostNodes + " objects");
        }
        nodes.add(node);
        return nodes.size();
    }

    byte[] toBytes(int maximumBytes) throws NotCapturableException {
        Encoding encoding = new Encoding(maximumBytes, IntUnaryOperator.identity());
        encoding.roots(names, roots);
        for (Node node : nodes) {
            encoding.node(node);
        }
        return encoding.toBytes();
    }

    /** Without what nothing refers to any more. */
    byte[] reachableToBytes(int maximumBytes) throws NotCapturableException {
        Reached reached = new Reached();
        Encoding encoding = new Encoding(maximumBytes, reached::number);
        encoding.roots(names, roots);
        // Writing a node may reach further ones.
        for (int i = 0; i < reached.size(); i++) {
            encoding.node(node(reached.node(i)));
        }
        return encoding.toBytes();
    }
}
