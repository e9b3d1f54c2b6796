package dev.speedopt.verification.capability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a class or member can do, by the rules of {@code capabilities.txt}. */
final class CapabilityCatalogue {
    static final String HARMLESS = "harmless";
    static final String REVIEW = "review";

    /** Found by looking at fields and locks, not at what is referred to. */
    static final String STATIC_STATE = "static-state";

    static final String INSTANCE_STATE = "instance-state";
    static final String SYNCHRONIZATION = "synchronization";

    private static final List<Rule> RULES = load();

    private CapabilityCatalogue() {}

    /** @param text {@code java.lang.System#exit(int)}, or the name of a class alone */
    static String capability(String text) {
        for (Rule rule : RULES) {
            if (rule.pattern.matcher(text).matches()) {
                return rule.capability;
            }
        }
        return REVIEW;
    }

    static NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>(List.of(STATIC_STATE, INSTANCE_STATE, SYNCHRONIZATION));
        RULES.stream()
                .map(Rule::capability)
                .filter(name -> !name.equals(HARMLESS) && !name.equals(REVIEW))
                .forEach(names::add);
        return names;
    }

    private record Rule(String capability, Pattern pattern) {
        static Rule parse(String line) {
            String[] words = line.trim().split("\\s+", 2);
            String[] halves = words[1].split("#", 2);
            String type = glob(halves[0], "[^.]*");
            String member = halves.length == 1 ? "(#.*)?" : "#" + glob(halves[1], ".*");
            return new Rule(words[0], Pattern.compile(type + member));
        }

        private static String glob(String glob, String star) {
            StringBuilder regex = new StringBuilder();
            for (int i = 0; i < glob.length(); i++) {
                if (glob.startsWith("**", i)) {
                    regex.append(".*");
                    i++;
                } else {
                    regex.append(glob.charAt(i) == '*' ? star : Pattern.quote(glob.substring(i, i + 1)));
                }
            }
            return regex.toString();
        }
    }

    private static List<Rule> load() {
        try (InputStream file =
                        Objects.requireNonNull(CapabilityCatalogue.class.getResourceAsStream("capabilities.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
