package dev.speedopt.it.evaluation;

/** What the candidate does differently. */
enum Variant {
    /** The same bytecode, in another folder. */
    SAME("A/A", 20, false),
    /** 15 % less work. */
    FIFTEEN("−15 %", 17, false),
    /** 30 % less work. */
    THIRTY("−30 %", 14, false),
    /** Half the work. */
    HALF("−50 %", 10, false),
    /** Other code that is not faster. */
    TRAP("trap", 20, true);

    private final String label;
    private final int repeats;
    private final boolean trap;

    Variant(String label, int repeats, boolean trap) {
        this.label = label;
        this.repeats = repeats;
        this.trap = trap;
    }

    String label() {
        return label;
    }

    int repeats() {
        return repeats;
    }

    boolean trap() {
        return trap;
    }
}
