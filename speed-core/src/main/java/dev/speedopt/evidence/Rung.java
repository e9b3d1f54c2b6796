package dev.speedopt.evidence;

/** The rungs of the ladder, in climbing order, cheapest first. */
public enum Rung {
    /** Parses, and changes nothing but the target's body, new private members and imports. */
    CONTAINMENT("containment"),
    /** Compiles with the project's own compiler settings. */
    COMPILATION("compilation"),
    /** Reaches into nothing that the original does not: process, network, files, reflection, exit, threads. */
    CAPABILITIES("capabilities"),
    /** The tests that reach the target pass. */
    REACHING_TESTS("reaching tests"),
    /** Replays alike on every input. */
    REPLAY("replay"),
    /** A few pairs: drops what is clearly not faster. */
    QUICK_MEASUREMENT("quick measurement"),
    /** The whole suite passes. */
    ALL_TESTS("all tests"),
    /** Pairs of forks until the verdict is clear. */
    MEASUREMENT("measurement"),
    /** The panel agrees. */
    PANEL("panel");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    /** For people: {@code reaching tests}. */
    public String label() {
        return label;
    }
}
