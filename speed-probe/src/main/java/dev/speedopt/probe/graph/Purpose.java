package dev.speedopt.probe.graph;

/** What a graph is written for. */
public enum Purpose {
    /** To be rebuilt: what cannot be rebuilt is refused. Iterators and streams stay as they are. */
    INPUT,
    /** To be compared: what cannot be compared is named in its place. Iterators and streams are drained. */
    OUTCOME
}
