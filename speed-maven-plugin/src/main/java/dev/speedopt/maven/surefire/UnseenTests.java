package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.ReactorModule;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tests that are there and were not run: Surefire calls that a success. */
final class UnseenTests {
    private static final List<String> ANNOTATIONS = List.of(
            "Lorg/junit/jupiter/api/Test;",
            "Lorg/junit/jupiter/params/ParameterizedTest;",
            "Lorg/junit/Test;",
            "Lorg/testng/annotations/Test;");

    private UnseenTests() {}

    /** To be called when Surefire ran no test of the module. */
    static void refuseIfAny(ReactorModule module, List<SurefireExecution> executions) {
        List<String> unseen = classesWithTests(module.testClasses());
        if (unseen.isEmpty()) {
            return;
        }
        String found = unseen.size() + " class" + (unseen.size() == 1 ? "" : "es") + " with tests in "
                + module.testClasses() + " (" + unseen.get(0) + (unseen.size() == 1 ? "" : ", …") + ")";
        if (executions.isEmpty()) {
            throw new ProjectException("There are " + found + ", but no execution of Surefire runs them in "
                    + module.id() + ": the POM skips or unbinds it. Make `mvn test` run them, then try again.");
        }
        String version = executions.get(0).execution().getVersion();
        String cure = version.startsWith("2.")
                ? "It may be too old for JUnit 5: pin maven-surefire-plugin " + SurefireVersion.MODERN
                        + " or newer in the POM."
                : "Check that their names match Surefire's includes (*Test, Test*, *Tests, *TestCase) and that the test "
                        + "engine is among the dependencies.";
        throw new ProjectException("There are " + found + ", but Surefire " + version + " ran none of them. " + cure);
    }

    private static List<String> classesWithTests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(UnseenTests::mentionsTests)
                    .map(file -> folder.relativize(file).toString().replaceFirst("\\.class$", ""))
                    .map(name -> name.replace('/', '.').replace('\\', '.'))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean mentionsTests(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return ANNOTATIONS.stream().anyMatch(content::contains);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
