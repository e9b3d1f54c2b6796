package dev.speedopt.verification;

import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestRun;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tests that a candidate must pass: those that passed whenever the unchanged project ran them. Real baselines are not all
 * green, so the red and the flaky ones are left out, by name.
 */
public final class TestInventory {
    private final Set<String> green;
    private final Map<String, String> classes;
    private final List<String> leftOut;

    private TestInventory(Set<String> green, Map<String, String> classes, List<String> leftOut) {
        this.green = green;
        this.classes = classes;
        this.leftOut = leftOut;
    }

    /** Takes the inventory from runs of the unchanged project; the more runs, the surer flaky tests are found. */
    public static TestInventory of(TestRun... runs) {
        Map<String, TestCase> first = new LinkedHashMap<>();
        Set<String> red = new LinkedHashSet<>();
        for (TestRun run : runs) {
            Set<String> passedHere = new LinkedHashSet<>();
            for (TestCase test : run.cases()) {
                first.putIfAbsent(test.id(), test);
                if (test.passed()) {
                    passedHere.add(test.id());
                } else if (test.outcome() != TestCase.Outcome.SKIPPED) {
                    red.add(test.id());
                }
            }
            // One that vanishes from a later run is as little to be relied on as one that fails in it.
            first.keySet().stream()
                    .filter(id -> !passedHere.contains(id))
                    .filter(id ->
                            run.cases().stream().noneMatch(test -> test.id().equals(id)))
                    .forEach(red::add);
        }
        Set<String> green = new LinkedHashSet<>();
        Map<String, String> classes = new LinkedHashMap<>();
        first.forEach((id, test) -> {
            if (!red.contains(id) && test.passed()) {
                green.add(id);
                classes.put(id, test.module() + " " + topLevel(test.className()));
            }
        });
        return new TestInventory(green, classes, List.copyOf(red));
    }

    /** Tests that must pass in a run of everything. */
    public Set<String> all() {
        return green;
    }

    /**
     * Tests that must pass in a run of some classes.
     *
     * @param reaching top-level test classes by module id; nested classes belong to their top-level one
     */
    public Set<String> in(Map<String, List<String>> reaching) {
        Set<String> chosen = new LinkedHashSet<>();
        reaching.forEach((module, names) -> names.forEach(name -> green.stream()
                .filter(id -> (module + " " + name).equals(classes.get(id)))
                .forEach(chosen::add)));
        return chosen;
    }

    /** Tests that were red or flaky before anything was changed. */
    public List<String> leftOut() {
        return leftOut;
    }

    private static String topLevel(String className) {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }
}
