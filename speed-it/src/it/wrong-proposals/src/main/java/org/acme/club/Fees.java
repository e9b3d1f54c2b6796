package org.acme.club;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who owes what. */
public final class Fees {
    private Fees() {}

    /**
     * What each member owes, in the order in which they are first named.
     *
     * @throws IllegalArgumentException when a payment is negative
     */
    public static Map<String, Long> owed(List<Entry> entries) {
        Map<String, Long> owed = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.cents() < 0) {
                throw new IllegalArgumentException("negative: " + entry.member());
            }
            long before = owed.getOrDefault(entry.member(), 0L);
            owed.put(entry.member(), before + entry.cents());
        }
        return owed;
    }
}
