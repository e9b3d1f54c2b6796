package dev.speedopt.testwriting;

/** Test frameworks that tests are written for. */
public enum Framework {
    JUNIT_4("org.junit.Test", "org.junit.Assert"),
    /** JUnit 5 and 6: the same annotations and assertions. */
    JUPITER("org.junit.jupiter.api.Test", "org.junit.jupiter.api.Assertions"),
    TESTNG("org.testng.annotations.Test", "org.testng.Assert");

    private final String annotation;
    private final String assertions;

    Framework(String annotation, String assertions) {
        this.annotation = annotation;
        this.assertions = assertions;
    }

    String annotation() {
        return annotation;
    }

    String assertions() {
        return assertions;
    }
}
