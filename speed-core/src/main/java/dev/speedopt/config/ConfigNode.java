package dev.speedopt.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody wrote, with its place, before anything is known about what was expected there.
 *
 * @param kind what it looks like
 * @param text of a scalar; empty otherwise
 * @param members of a map, in order
 * @param items of a list, in order
 * @param origin of its first character
 */
record ConfigNode(Kind kind, String text, List<Member> members, List<ConfigNode> items, Origin origin) {
    /** What it looks like. */
    enum Kind {
        MAP,
        LIST,
        NUMBER,
        BOOLEAN,
        /** Text in quotes. */
        TEXT,
        /** Text without quotes. */
        WORD,
        /** From the command line or the POM, where everything is text. */
        FREE,
        NOTHING,
        /** Was reported already. */
        REFUSED
    }

    /**
     * A key with its value.
     *
     * @param origin of the key
     */
    record Member(String key, Origin origin, ConfigNode value) {}

    ConfigNode {
        members = List.copyOf(members);
        items = List.copyOf(items);
    }

    static ConfigNode scalar(Kind kind, String text, Origin origin) {
        return new ConfigNode(kind, text, List.of(), List.of(), origin);
    }

    static ConfigNode free(String text, Origin origin) {
        return scalar(Kind.FREE, text, origin);
    }

    static ConfigNode map(List<Member> members, Origin origin) {
        return new ConfigNode(Kind.MAP, "", members, List.of(), origin);
    }

    static ConfigNode list(List<ConfigNode> items, Origin origin) {
        return new ConfigNode(Kind.LIST, "", List.of(), items, origin);
    }

    /** For a sentence: {@code found …}. */
    String found() {
        return switch (kind) {
            case MAP ->
                members.isEmpty()
                        ? "an empty map"
                        : "a map of "
                                + members.stream().map(Member::key).limit(3).collect(Collectors.joining(", "));
            case LIST -> "a list of " + items.size();
            case NOTHING -> "nothing";
            case TEXT -> "the text \"" + shortened() + "\"";
            default -> shortened().isEmpty() ? "nothing" : shortened();
        };
    }

    private String shortened() {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
