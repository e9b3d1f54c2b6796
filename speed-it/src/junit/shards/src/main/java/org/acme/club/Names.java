package org.acme.club;

import java.util.ArrayList;
import java.util.List;

/** Names as they were called. */
public final class Names {
    private Names() {}

    /** Each name once, in the order of its first call. */
    public static List<String> distinct(List<String> calls) {
        List<String> distinct = new ArrayList<>();
        for (String call : calls) {
            if (!distinct.contains(call)) {
                distinct.add(call);
            }
        }
        return distinct;
    }
}
