package dev.speedopt.it.proposers;

/** Changes a comment. */
public final class Identical extends WrongProposer {
    private static final String LOOP = "for (Entry entry : entries) {";

    public Identical() {
        super("identical", LOOP, """
                        // now in a faster way
                        """ + LOOP);
    }
}
