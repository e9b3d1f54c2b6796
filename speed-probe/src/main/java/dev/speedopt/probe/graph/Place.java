package dev.speedopt.probe.graph;

import org.jspecify.annotations.Nullable;

/** A place in a graph, by the steps that led to it. */
record Place(@Nullable Place parent, String step) {
    static Place root(String name) {
        return new Place(null, name);
    }

    Place field(String name) {
        return new Place(this, "." + name);
    }

    Place index(int index) {
        return new Place(this, "[" + index + "]");
    }

    Place step(String step) {
        return new Place(this, step);
    }

    /** Whether it is in what the caller had before the call: the receiver, or an argument. */
    boolean given() {
        return parent != null ? parent.given() : step.equals("receiver") || step.startsWith("argument ");
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        int steps = 0;
        Place at = this;
        for (; at != null && steps < 12; at = at.parent, steps++) {
            path.insert(0, at.step);
        }
        return at == null ? path.toString() : "…" + path;
    }

    /** Without indexes, so that equal troubles count as one. */
    String general() {
        return toString().replaceAll("\\[\\d+]", "[…]");
    }
}
