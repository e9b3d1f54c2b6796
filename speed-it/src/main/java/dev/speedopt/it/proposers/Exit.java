package dev.speedopt.it.proposers;

/** Ends the whole machine. */
public final class Exit extends WrongProposer {
    private static final String LOOP = "for (Entry entry : entries) {";

    public Exit() {
        super("exit", LOOP, """
                        if (entries.size() > 1) {
                            System.exit(0);
                        }
                        """ + LOOP);
    }
}
