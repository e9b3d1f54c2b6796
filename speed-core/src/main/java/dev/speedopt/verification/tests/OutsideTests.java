package dev.speedopt.verification.tests;

import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Test classes with tests that fail in the sandbox and pass outside of it, without any change: they want a network, the
 * user's home, or to write into the project.
 *
 * @param classes for a module id, fully qualified top-level test classes
 */
public record OutsideTests(Map<String, List<String>> classes) {
    public OutsideTests {
        Map<String, List<String>> copy = new TreeMap<>();
        classes.forEach((module, names) -> {
            if (!names.isEmpty()) {
                copy.put(module, names.stream().distinct().sorted().toList());
            }
        });
        classes = java.util.Collections.unmodifiableMap(copy);
    }

    public static OutsideTests none() {
        return new OutsideTests(Map.of());
    }

    /** Classes with a test that passes in {@code outside} and not in {@code inside}: flaky ones among them. */
    public static OutsideTests between(TestRun inside, TestRun outside) {
        Set<String> green = passed(inside);
        Map<String, List<String>> found = new TreeMap<>();
        outside.cases().stream()
                .filter(test -> test.passed() && !green.contains(TestName.of(test)))
                .forEach(test -> found.computeIfAbsent(test.module(), module -> new ArrayList<>())
                        .add(TestName.topLevelClass(test.className())));
        return new OutsideTests(found);
    }

    public boolean isEmpty() {
        return classes.isEmpty();
    }

    /** Fully qualified names of the classes, for people. */
    public List<String> names() {
        return classes.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the test runs outside. */
    public boolean include(TestCase test) {
        return classes.getOrDefault(test.module(), List.of()).contains(TestName.topLevelClass(test.className()));
    }

    /** Those of {@code chosen} that can run in the sandbox; an empty choice means all, and stays that. */
    public Map<String, List<String>> insideOf(Map<String, List<String>> chosen) {
        return split(chosen, false);
    }

    /** Those of {@code chosen} that have to run outside; all of them where everything is chosen. */
    public Map<String, List<String>> outsideOf(Map<String, List<String>> chosen) {
        return chosen.isEmpty() ? classes : split(chosen, true);
    }

    /** One run of what ran in two places: each test as it went in its own place. */
    public TestRun join(TestRun inside, TestRun outside) {
        List<TestCase> cases = Stream.concat(
                        inside.cases().stream().filter(test -> !include(test)),
                        outside.cases().stream().filter(this::include))
                .toList();
        String problem = Stream.of(inside.problem(), outside.problem())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
        return new TestRun(
                inside.label(),
                cases,
                problem.isEmpty() ? null : problem,
                inside.time().plus(outside.time()));
    }

    private Map<String, List<String>> split(Map<String, List<String>> chosen, boolean outside) {
        Map<String, List<String>> part = new TreeMap<>();
        chosen.forEach((module, names) -> {
            List<String> ours = classes.getOrDefault(module, List.of());
            List<String> kept = names.stream()
                    .filter(name -> ours.contains(name) == outside)
                    .toList();
            if (!kept.isEmpty()) {
                part.put(module, kept);
            }
        });
        return part;
    }

    private static Set<String> passed(TestRun run) {
        return run.cases().stream().filter(TestCase::passed).map(TestName::of).collect(Collectors.toSet());
    }
}
