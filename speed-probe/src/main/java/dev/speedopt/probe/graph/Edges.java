package dev.speedopt.probe.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which nodes a node refers to; zeros for null among them. */
final class Edges {
    private static final int[] NONE = new int[0];

    private Edges() {}

    static int[] of(Node node) {
        if (node instanceof Node.References references) {
            return references.elements();
        }
        if (node instanceof Node.Fields fields) {
            return fields(fields.values());
        }
        if (node instanceof Node.Contents contents) {
            return IntStream.concat(
                            IntStream.concat(IntStream.of(contents.comparator()), Arrays.stream(contents.elements())),
                            Arrays.stream(fields(contents.own())))
                    .toArray();
        }
        if (node instanceof Node.Drained drained) {
            return drained.elements();
        }
        if (node instanceof Node.Constant constant) {
            return new int[] {constant.content()};
        }
        return NONE;
    }

    private static int[] fields(Node.Values values) {
        return IntStream.range(0, values.bits().length)
                .filter(i -> values.layout().slots().get(i).reference())
                .map(values::reference)
                .toArray();
    }
}
