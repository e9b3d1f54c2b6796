package dev.speedopt.it.proposers;

/** Never comes back. */
public final class EndlessLoop extends WrongProposer {
    private static final String LOOP = "for (Entry entry : entries) {";

    public EndlessLoop() {
        super("endless-loop", LOOP, """
                        int spin = 1;
                        while (spin != 0) {
                            spin |= 1;
                        }
                        """ + LOOP);
    }
}
