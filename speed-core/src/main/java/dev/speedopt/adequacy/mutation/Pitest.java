package dev.speedopt.adequacy.mutation;

import dev.speedopt.project.Libraries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PIT's own jars, and those that it needs to run the tests of one class path.
 *
 * @param tool PIT, its plugins for test frameworks and what these need
 * @param launcher of the JUnit platform, where the class path has the platform without one; else empty
 */
record Pitest(List<Path> tool, List<Path> launcher) {
    static final String VERSION = "1.30.0";
    private static final String JUNIT = "org.pitest:pitest-junit5-plugin:1.2.3";
    private static final String TESTNG = "org.pitest:pitest-testng-plugin:1.0.0";
    private static final Pattern PLATFORM = Pattern.compile("junit-platform-engine-(\\d[\\w.\\-]*)\\.jar");

    Pitest {
        tool = List.copyOf(tool);
        launcher = List.copyOf(launcher);
    }

    /** @throws dev.speedopt.project.ProjectException when a jar is not to be had */
    static Pitest forTestsOf(List<Path> classPath, Libraries libraries) {
        Optional<String> platform = version(classPath);
        List<String> wanted = new ArrayList<>(List.of("org.pitest:pitest-command-line:" + VERSION));
        if (platform.isPresent()) {
            wanted.add(JUNIT);
        }
        if (has(classPath, "testng-")) {
            wanted.add(TESTNG);
        }
        return new Pitest(
                libraries.resolve(wanted),
                platform.isPresent() && !has(classPath, "junit-platform-launcher-")
                        ? libraries.resolve(List.of("org.junit.platform:junit-platform-launcher:" + platform.get()))
                        : List.of());
    }

    /** The user's path, so that nothing of ours shadows it, then what PIT needs beside the tests. */
    List<Path> behind(List<Path> classPath) {
        return Stream.of(classPath, launcher, tool)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Version of the JUnit platform on the path; empty where tests do without. */
    private static Optional<String> version(List<Path> classPath) {
        return classPath.stream()
                .map(path -> PLATFORM.matcher(path.getFileName().toString()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static boolean has(List<Path> classPath, String prefix) {
        return classPath.stream().anyMatch(path -> path.getFileName().toString().startsWith(prefix));
    }
}
