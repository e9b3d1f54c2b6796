package dev.speedopt.it.proposers;

/** Is no Java. */
public final class DoesNotCompile extends WrongProposer {
    private static final String LOOP = "for (Entry entry : entries) {";

    public DoesNotCompile() {
        super("does-not-compile", LOOP, """
                        int broken = "text";
                        """ + LOOP);
    }
}
