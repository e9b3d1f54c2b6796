package dev.speedopt.config;

import dev.speedopt.config.ConfigNode.Member;
import java.util.List;
import java.util.Map;

/** Says what an unknown key was probably meant to be, or where it belongs. */
final class UnknownKey {
    private static final List<String> SECRETS = List.of("key", "apikey", "token", "secret", "password");

    private final Problems problems;

    UnknownKey(Problems problems) {
        this.problems = problems;
    }

    void report(String path, Member member, Schema schema) {
        String place = path.isEmpty() ? "" : " in " + path;
        problems.add(
                member.origin(),
                "unknown key '" + member.key() + "'" + place + "; " + cure(path, member.key(), schema));
    }

    private static String cure(String path, String key, Schema schema) {
        Map<String, Schema> known = schema.properties();
        if (known.containsKey("key_variable") && SECRETS.contains(Nearest.bare(key))) {
            return "keys never stand in a file: put it into an environment variable, and name that in key_variable";
        }
        Schema everything = Schema.ofFile(ConfigFiles.MAIN);
        if (path.isEmpty() && everything.properties().containsKey(key)) {
            return "that section belongs in " + ConfigFiles.MAIN;
        }
        String nearest = Nearest.to(key, known.keySet());
        Schema meant = nearest == null ? null : known.get(nearest);
        if (meant != null) {
            return "did you mean '" + nearest + "' (" + Expectation.of(meant) + ")?";
        }
        for (String leaf : everything.leaves().keySet()) {
            int dot = leaf.lastIndexOf('.');
            if (Nearest.bare(leaf.substring(dot + 1)).equals(Nearest.bare(key))) {
                return "did you mean " + leaf + ", which belongs under " + leaf.substring(0, dot) + "?";
            }
        }
        return "known there: " + Expectation.either(List.copyOf(known.keySet()));
    }
}
