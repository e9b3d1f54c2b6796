package org.acme.club;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who came, and who did not. */
public final class Roster {
    private Roster() {}

    /** Members who came, in the order in which they arrived. */
    public static List<String> present(List<String> members, List<String> arrivals) {
        Set<String> known = new HashSet<>(members);
        List<String> present = new ArrayList<>();
        for (String arrival : arrivals) {
            if (known.contains(arrival)) {
                present.add(arrival);
            }
        }
        return present;
    }
}
