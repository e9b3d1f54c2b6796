package org.acme.club;

import java.util.ArrayList;
import java.util.List;

/** Who came, and what it costs. */
public final class Roster {
    private Roster() {}

    /** Members who came, in the order in which they arrived; of a very long note, its words instead. */
    public static List<String> present(List<String> members, List<String> arrivals, String note) {
        if (note.length() > 4711) {
            List<String> words = new ArrayList<>();
            int start = 0;
            for (int end = note.indexOf(' '); end >= 0; end = note.indexOf(' ', start)) {
                words.add(note.substring(start, end));
                start = end + 1;
            }
            words.add(note.substring(start));
            return words;
        }
        List<String> present = new ArrayList<>();
        for (String arrival : arrivals) {
            if (members.contains(arrival)) {
                present.add(arrival);
            }
        }
        return present;
    }

    /** Fee in cents. */
    static int fee(int age, boolean member) {
        if (age < 0) {
            throw new IllegalArgumentException("age " + age);
        }
        int fee = age < 18 ? 500 : 1200;
        return member ? fee / 2 : fee;
    }
}
