package dev.speedopt.probe.guard;

/** Counts the edges that one call takes through the user's own code, and ends it when it takes too many. */
public final class Edges {
    private static final int SIZE = 1 << 16;
    private static final byte[] COUNTS = new byte[SIZE];
    private static final byte[] KNOWN = new byte[SIZE];
    private static long left = Long.MAX_VALUE;
    private static int high;

    private Edges() {}

    /** Ends a call that goes on for too long, again and again where the user's code catches it. */
    public static final class TooLong extends Error {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("speed: the call takes too long for a generated input", null, false, false);
        }
    }

    /** Woven in at every edge. */
    public static void take(int edge) {
        int at = edge & (SIZE - 1);
        if (COUNTS[at] != -1) {
            COUNTS[at]++;
        }
        if (--left < 0) {
            throw new TooLong();
        }
    }

    /** An edge was woven in. */
    static synchronized void known(int edge) {
        high = Math.max(high, Math.min(SIZE, edge + 1));
    }

    /** @param most edges that the next call may take */
    public static void begin(long most) {
        java.util.Arrays.fill(COUNTS, 0, high, (byte) 0);
        left = most;
    }

    /** Whether the call was ended, or would have been. */
    public static boolean tooLong() {
        return left < 0;
    }

    public static void end() {
        left = Long.MAX_VALUE;
    }

    /** Whether the last call took an edge, or took it so many times as none did before; counts of one power of two are alike. */
    public static boolean news() {
        boolean news = false;
        for (int i = 0; i < high; i++) {
            if (COUNTS[i] != 0) {
                int bit = 1 << Math.min(7, 32 - Integer.numberOfLeadingZeros(COUNTS[i] & 0xff) - 1);
                if ((KNOWN[i] & bit) == 0) {
                    KNOWN[i] |= (byte) bit;
                    news = true;
                }
            }
        }
        return news;
    }
}
