package dev.speedopt.it.proposers;

/** Does the same with a detour. */
public final class Slower extends WrongProposer {
    private static final String LOOP = "for (Entry entry : entries) {";

    public Slower() {
        super("slower", LOOP, """
                        int longest = 0;
                        for (int detour = 0; detour < 300; detour++) {
                            for (Entry entry : entries) {
                                longest = Math.floorMod(longest * 31 + detour, 65_521);
                            }
                        }
                        if (longest > 1_000_000) {
                            return owed;
                        }
                        """ + LOOP);
    }
}
