package dev.speedopt.evidence;

/** What a measurement says. Only {@link #FASTER} is ever accepted. */
public enum Verdict {
    FASTER("faster"),
    NOT_FASTER("not faster"),
    INCONCLUSIVE("inconclusive");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** For people: {@code not faster}. */
    public String label() {
        return label;
    }
}
