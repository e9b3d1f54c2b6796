package org.acme.sums;

/** Ways to split a number. */
public final class Splits {
    private Splits() {}

    /**
     * How many ways there are to write a number as the sum of two positive ones, order aside.
     *
     * @param total to be split
     */
    public static int pairs(int total) {
        int found = 0;
        for (int small = 1; small < total; small++) {
            for (int large = small; large < total; large++) {
                if (small + large == total) {
                    found++;
                }
            }
        }
        return found;
    }
}
