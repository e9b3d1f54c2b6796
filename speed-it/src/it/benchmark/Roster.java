package org.acme.club;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Who came, and who did not. */
public final class Roster {
    private Roster() {}

    /** Members who came, in the order in which they arrived. */
    public static List<String> present(List<String> members, List<String> arrivals) {
        Collection<String> known = members == null || members.size() < 16 ? members : new HashSet<>(members);
        List<String> present = new ArrayList<>();
        for (String arrival : arrivals) {
            if ((arrival == null ? members : known).contains(arrival)) {
                present.add(arrival);
            }
        }
        return present;
    }
}
