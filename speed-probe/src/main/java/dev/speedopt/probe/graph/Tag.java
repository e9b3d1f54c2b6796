package dev.speedopt.probe.graph;

/** First octet of each node of a graph. */
final class Tag {
    static final int TEXT = 1;
    static final int BOX = 2;
    static final int ENUM = 3;
    static final int CLASS = 4;
    static final int CONSTANT = 5;
    static final int PRIMITIVES = 6;
    static final int REFERENCES = 7;
    static final int FIELDS = 8;
    static final int CONTENT = 9;
    static final int LEAF = 10;
    static final int OPAQUE = 11;
    static final int DRAINED = 12;

    private Tag() {}
}
