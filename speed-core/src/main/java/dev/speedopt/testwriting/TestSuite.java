package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.CallDescription;
import dev.speedopt.probe.describe.MethodDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tests of one method: written, compiled, run three times; what does not hold is dropped, with its reason. */
public final class TestSuite {
    private static final int RUNS = 3;

    private final TestStyle style;
    private final TestBench bench;
    private final List<Path> userPath;

    /**
     * What holds.
     *
     * @param file with the tests; without a test when none holds
     * @param kept indexes of the calls that they are made from
     * @param dropped why, by index of the call
     */
    public record Result(TestClass file, List<Integer> kept, Map<Integer, String> dropped) {}

    /** @param userPath what the tests run against: the original's classes and their dependencies */
    public TestSuite(TestStyle style, TestBench bench, List<Path> userPath) {
        this.style = style;
        this.bench = bench;
        this.userPath = List.copyOf(userPath);
    }

    /** @param parameterNames of the method under test */
    public Result write(
            String room,
            String name,
            List<String> comment,
            MethodDescription method,
            List<String> parameterNames,
            List<CallDescription> calls) {
        Map<Integer, String> dropped = new LinkedHashMap<>();
        List<TestMethod> tests = named(method.name(), calls);
        while (true) {
            TestClass file = TestClass.write(style, room, name, comment, method, parameterNames, tests);
            Map<String, String> wrong = tests.isEmpty() ? Map.of() : wrong(file, tests);
            if (wrong.isEmpty()) {
                return new Result(
                        file, tests.stream().map(test -> test.call().index()).toList(), dropped);
            }
            List<TestMethod> left = new ArrayList<>();
            for (TestMethod test : tests) {
                String why = wrong.get(test.name());
                if (why == null) {
                    left.add(test);
                } else if (!test.mayThrow() && why.contains("unreported exception")) {
                    left.add(new TestMethod(test.name(), test.call(), true));
                } else {
                    dropped.put(test.call().index(), why);
                }
            }
            tests = left;
        }
    }

    private List<TestMethod> named(String method, List<CallDescription> calls) {
        Set<String> taken = new HashSet<>();
        List<TestMethod> tests = new ArrayList<>();
        for (CallDescription call : calls) {
            String base = TestNames.method(style, method, BehaviourWords.of(call));
            String name = base;
            for (int i = 2; !taken.add(name); i++) {
                name = base + (style.snakeCase() ? "_" : "") + i;
            }
            tests.add(new TestMethod(name, call, false));
        }
        return tests;
    }

    /** By name of the test; when no test can be made out, all are to blame. */
    private Map<String, String> wrong(TestClass file, List<TestMethod> tests) {
        Map<String, String> wrong = new LinkedHashMap<>();
        bench.compile(file).forEach((line, error) -> {
            String test = testAt(file.text(), line, tests);
            if (test.isEmpty()) {
                tests.forEach(each -> wrong.put(each.name(), "does not compile: " + error));
            } else {
                wrong.put(test, "does not compile: " + error);
            }
        });
        for (int run = 0; run < RUNS && wrong.isEmpty(); run++) {
            Map<String, String> outcomes = bench.run(file, userPath);
            for (TestMethod test : tests) {
                String outcome = outcomes.getOrDefault(test.name(), "ends the JVM or takes too long");
                if (!outcome.isEmpty()) {
                    wrong.put(test.name(), "is not green: " + outcome);
                }
            }
        }
        return wrong;
    }

    private static String testAt(String text, long line, List<TestMethod> tests) {
        String found = "";
        List<String> lines = text.lines().toList();
        for (int i = 0; i < Math.min(line, lines.size()); i++) {
            for (TestMethod test : tests) {
                if (lines.get(i).contains("void " + test.name() + "(")) {
                    found = test.name();
                }
            }
        }
        return found;
    }
}
