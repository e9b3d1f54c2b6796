package dev.speedopt.spelling;

/** How far two spellings lie apart, for telling somebody what was probably meant. */
public final class Spelling {
    private Spelling() {}

    /** Slips up to which one may be meant by what was written. */
    public static int mostSlips(String written) {
        return Math.max(2, written.length() / 3);
    }

    /** Letters inserted, deleted or replaced, and neighbours swapped: the fewest that make one out of the other. */
    public static int slips(String one, String other) {
        int[][] fewest = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    fewest[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best = Math.min(
                        fewest[i - 1][j - 1] + (same ? 0 : 1), Math.min(fewest[i - 1][j], fewest[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                fewest[i][j] = swapped ? Math.min(best, fewest[i - 2][j - 2] + 1) : best;
            }
        }
        return fewest[one.length()][other.length()];
    }
}
