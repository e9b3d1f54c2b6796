package dev.speedopt.probe.graph;

/** What a JDK collection promises of the order of what it holds. */
enum Form {
    /** Elements in an order that a caller relies on. */
    LIST(true, false),
    /** Elements in no promised order; {@code PriorityQueue} too. */
    BAG(false, false),
    /** Entries in a promised order: linked or sorted. */
    ORDERED_MAP(true, true),
    /** Entries in no promised order. */
    MAP(false, true);

    private final boolean ordered;
    private final boolean pairs;

    Form(boolean ordered, boolean pairs) {
        this.ordered = ordered;
        this.pairs = pairs;
    }

    boolean ordered() {
        return ordered;
    }

    /** Whether what it holds are keys and values by turns. */
    boolean pairs() {
        return pairs;
    }
}
