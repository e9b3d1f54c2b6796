package dev.speedopt.analysis.opportunity;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.target.MethodId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What earlier attempts in this repository teach: which rules paid here, and which methods were tried in vain. A rule that was
 * never tried counts as one that pays every other time; every attempt moves it from there.
 */
public final class Past {
    private final Map<String, Tally> byRule = new HashMap<>();
    private final Map<MethodId, Set<String>> refused = new HashMap<>();

    /** How often a rule was measured here, and how often it was accepted. */
    private record Tally(int tried, int paid) {
        Tally plus(boolean pays) {
            return new Tally(tried + 1, paid + (pays ? 1 : 0));
        }
    }

    private Past() {}

    /** Nothing known. */
    public static Past none() {
        return new Past();
    }

    /** @param attempts that were ever made here; what failed before it was measured says nothing about gains */
    public static Past of(List<Attempt> attempts) {
        Past past = new Past();
        for (Attempt attempt : attempts) {
            Measurement measurement = attempt.measurement();
            if (measurement != null) {
                rules(attempt.proposer())
                        .forEach(rule -> past.byRule.merge(
                                rule, new Tally(0, 0).plus(attempt.accepted()), (old, one) -> old.plus(one.paid > 0)));
            }
            if (!attempt.accepted() && attempt.decision() != null) {
                past.refused
                        .computeIfAbsent(attempt.target(), key -> new HashSet<>())
                        .add(before(attempt.diff()));
            }
        }
        return past;
    }

    /** Times the expected gain: 0 for never to 2 for always, 1 where nothing is known. */
    Factor pays(String rule) {
        Tally found = byRule.getOrDefault(rule, new Tally(0, 0));
        double rate = (found.paid + 1.0) / (found.tried + 2.0);
        return new Factor(
                2 * rate, found.tried == 0 ? "" : rule + " paid " + found.paid + " of " + found.tried + " times here");
    }

    /** Whether a change of the method was refused before, and the lines that it was about are still the same. */
    boolean refusedBefore(MethodId method, String source) {
        Set<String> lines = source.lines().map(String::strip).collect(Collectors.toSet());
        return refused.getOrDefault(method, Set.of()).stream()
                .anyMatch(before -> lines.containsAll(before.lines().toList()));
    }

    /** The lines that a diff was made against. */
    private static String before(String diff) {
        return diff.lines()
                .filter(line -> line.startsWith(" ") || (line.startsWith("-") && !line.startsWith("---")))
                .map(line -> line.substring(1).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> rules(String proposer) {
        return proposer.startsWith("rule:")
                ? new TreeSet<>(List.of(proposer.substring("rule:".length()).split("\\+")))
                : Set.of();
    }
}
