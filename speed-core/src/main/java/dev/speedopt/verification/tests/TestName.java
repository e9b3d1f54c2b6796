package dev.speedopt.verification.tests;

import dev.speedopt.project.TestCase;

/**
 * Names of tests as far as they hold from run to run.
 *
 * <p>Display names of parameterised tests may print an object without {@code toString}: its hash differs each time.
 */
final class TestName {
    private TestName() {}

    /** Identity across runs. */
    static String of(TestCase test) {
        return test.id().replaceAll("@[0-9a-f]{5,8}\\b", "@…");
    }

    /** The method, without what a parameterised test adds: {@code m org.acme.FooTest#adds}. */
    static String method(String name) {
        int hash = name.indexOf('#');
        for (int i = hash + 1; i < name.length(); i++) {
            if ("([{ ".indexOf(name.charAt(i)) >= 0 && i > hash + 1) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    /** Fully qualified top-level class: JUnit's nested classes stand in the reports as {@code Outer$Inner}. */
    static String topLevelClass(String className) {
        int dollar = className.indexOf('$', className.lastIndexOf('.') + 2);
        return dollar < 0 ? className : className.substring(0, dollar);
    }
}
