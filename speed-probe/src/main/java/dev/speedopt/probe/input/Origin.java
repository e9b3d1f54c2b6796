package dev.speedopt.probe.input;

/** Where an input comes from. */
public enum Origin {
    /** A value at the edge of its type in one place of a recorded call. */
    BOUNDARY("boundary"),
    /** Random objects of the parameters' types. */
    GENERATED("generated"),
    /** A recorded call, changed at random. */
    MUTATED("mutated"),
    /** A mutation that reaches a new branch of the candidate. */
    CANDIDATE("mutated for the candidate"),
    /** Values that a model proposed. */
    MODEL("proposed by a model");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
