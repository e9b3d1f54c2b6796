package dev.speedopt.adequacy;

import dev.speedopt.evidence.MutationEvidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A mutation score in words. */
public final class MutationText {
    private static final int LISTED = 8;

    private MutationText() {}

    /** {@code 5 of 7 mutants noticed (71 %): 3 by tests, 2 by replay}, or why there is no score. */
    public static String counts(MutationEvidence found) {
        if (found.notTaken() != null) {
            return "mutation score not taken: " + found.notTaken();
        }
        if (found.mutants() == 0) {
            return "no mutants: there is nothing in it to change";
        }
        return String.format(
                Locale.ROOT,
                "%d of %d mutants noticed (%.0f %%): %d by the tests, %d more by replay",
                found.byTests() + found.byReplay(),
                found.mutants(),
                found.percent(),
                found.byTests(),
                found.byReplay());
    }

    /** What nobody notices, a line of the source each: {@code nobody notices on line 36: negated conditional (2×)}. */
    public static List<String> survivors(MutationEvidence found) {
        Map<Integer, Map<String, Integer>> byLine = new TreeMap<>();
        found.survivors()
                .forEach(survivor -> byLine.computeIfAbsent(survivor.line(), key -> new LinkedHashMap<>())
                        .merge(survivor.change(), 1, Integer::sum));
        Set<String> lines = new java.util.LinkedHashSet<>();
        byLine.forEach((line, changes) -> {
            Set<String> named = new TreeSet<>();
            changes.forEach((change, count) -> named.add(count == 1 ? change : change + " (" + count + "×)"));
            lines.add("nobody notices on line " + line + ": " + String.join(", ", named));
        });
        List<String> all = List.copyOf(lines);
        return all.size() <= LISTED
                ? all
                : java.util.stream.Stream.concat(
                                all.stream().limit(LISTED),
                                java.util.stream.Stream.of("and on " + (all.size() - LISTED) + " more lines"))
                        .toList();
    }
}
