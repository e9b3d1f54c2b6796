package org.acme.vault;

import java.util.List;

/** Sums of money, in cents. */
public final class Ledger {
    private Ledger() {}

    /** The sum of all amounts; those that are missing count as nothing. */
    public static long total(List<Integer> amounts) {
        long sum = 0;
        for (Integer amount : amounts) {
            if (amount != null) {
                sum += amount;
            }
        }
        return sum;
    }
}
