package org.acme.club;

import java.util.ArrayList;
import java.util.List;

/** Who came, and who did not. */
public final class Roster {
    private Roster() {}

    /** Members who came, in the order in which they arrived. */
    public static List<String> present(List<String> members, List<String> arrivals) {
        List<String> present = new ArrayList<>();
        for (String arrival : arrivals) {
            if (members.contains(arrival)) {
                present.add(arrival);
            }
        }
        return present;
    }
}
