package dev.speedopt.verification.tests;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The test classes that reach a target.
 *
 * @param classes for a module id, fully qualified top-level test classes
 */
public record ReachingTests(Map<String, List<String>> classes) {
    public ReachingTests {
        Map<String, List<String>> copy = new TreeMap<>();
        classes.forEach((module, names) -> copy.put(module, List.copyOf(names)));
        classes = Map.copyOf(copy);
    }

    /** Whether a test of the inventory belongs to one of the classes, in a nested class of it included. */
    boolean include(ExpectedTest test) {
        List<String> names = classes.getOrDefault(test.module(), List.of());
        return names.contains(test.className()) || names.contains(TestName.topLevelClass(test.className()));
    }

    /** Class names of all modules, in order, for evidence. */
    public List<String> names() {
        return classes.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isEmpty() {
        return classes.values().stream().allMatch(List::isEmpty);
    }
}
