package org.acme.club;

import java.util.List;

/** What members wear; nobody tests it. */
public final class Badges {
    private Badges() {}

    /** One line for each name. */
    public static String print(List<String> names) {
        String badges = "";
        for (String name : names) {
            badges += "[" + name + "]\n";
        }
        return badges;
    }
}
