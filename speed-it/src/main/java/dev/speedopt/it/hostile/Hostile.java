package dev.speedopt.it.hostile;

/**
 * A candidate that does harm and then what the original does.
 *
 * @param name unique
 * @param body statements before the original's; {@code CANARY} is a file that must stay, {@code PORT} a listener's port
 * @param members of the class beside the target
 * @param act what it comes to when nothing is forbidden by name
 */
public record Hostile(String name, String body, String members, Act act) {
    /** What it comes to, once it is allowed everything by name. */
    public enum Act {
        /** It ends, hangs, bursts or fails where it runs: refused by a test at the latest. */
        BREAKS,
        /** It does what the original does, so only its speed can tell. */
        HIDES
    }

    static Hostile breaks(String name, String body) {
        return new Hostile(name, body, "", Act.BREAKS);
    }

    static Hostile hides(String name, String body) {
        return new Hostile(name, body, "", Act.HIDES);
    }

    Hostile with(String more) {
        return new Hostile(name, body, more, act);
    }

    /** The file's text with the harm in it. */
    String source(String original, String canary, String port) {
        String start = "long sum = 0;";
        String end = "    /** The sum of all amounts";
        return original.replace(start, body.isEmpty() ? start : body + "\n        " + start)
                .replace(end, members.isEmpty() ? end : members + "\n\n" + end)
                .replace("CANARY", canary)
                .replace("PORT", port);
    }
}
