package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Apache Commons CSV as it is published: 259 methods, some hundred tests, one of them red when it is laid out like this. Two of
 * its methods climb all rungs that measure, whatever the verdict is. No rule has anything to say about them, so a scripted
 * model does.
 */
class RealLibraryIT {
    private static final String FORMAT = "org.apache.commons.csv.CSVFormat";

    @Test
    void two_methods_of_a_real_library_go_through_the_rungs_to_a_verdict_with_the_tree_untouched() throws IOException {
        MavenProject project = MavenProject.copyOf("src/junit/real-library", "real-library");
        lay(
                Path.of("target", "real-library", "main"),
                project.file("src/main/java"),
                project.file("src/main/resources"));
        lay(
                Path.of("target", "real-library", "test"),
                project.file("src/test/java"),
                project.file("src/test/resources"));
        try (ScriptedModel model = new ScriptedModel()) {
            project.write(
                    "config/speed_config.yaml",
                    SandboxHere.setting()
                            + "models:\n  enabled: true\n  consensus_required: false\n  models:\n    - name: scripted\n"
                            + "      provider: vllm\n      base_url: " + model.baseUrl() + "\n");
            climbs(project, model, "containsLineBreak", """
                    ```java
                    private static boolean containsLineBreak(final String source) {
                        Objects.requireNonNull(source, "source");
                        return source.indexOf(Constants.CR) >= 0 || source.indexOf(Constants.LF) >= 0;
                    }
                    ```
                    """);
            climbs(project, model, "isBlank", """
                    ```java
                    static boolean isBlank(final String value) {
                        if (value == null) {
                            return true;
                        }
                        for (int i = 0; i < value.length(); i++) {
                            if (value.charAt(i) > ' ') {
                                return false;
                            }
                        }
                        return true;
                    }
                    ```
                    """);
        }
    }

    private static void climbs(MavenProject project, ScriptedModel model, String method, String reply)
            throws IOException {
        model.answer(ScriptedModel.says(reply));
        MavenRun run = project.maven("speed:optimize", "-Dspeed.target=" + FORMAT + "#" + method, "-Dspeed.quick")
                .succeeds();
        RunResult result = project.result();
        List<Attempt> attempts = result.attempts();
        assertThat(attempts).as("attempts, after:\n%s", run.output()).isNotEmpty();
        Attempt attempt = attempts.get(0);
        assertThat(attempt.rungs())
                .as("rungs climbed, after:\n%s", run.output())
                .anyMatch(rung -> rung.rung() == Rung.QUICK_MEASUREMENT || rung.rung() == Rung.MEASUREMENT);
        assertThat(attempt.decision()).isNotNull();
        assertThat(attempt.accepted())
                .isEqualTo(attempt.decision().kind() == Decision.Kind.COMMIT && attempt.failure() == null);
        project.isUntouched();
    }

    /** Published source archives hold sources and resources in one folder; a project keeps them apart. */
    private static void lay(Path from, Path sources, Path resources) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                if (name.startsWith("META-INF")
                        || name.endsWith("CSVBenchmark.java")
                        || name.endsWith("PerformanceTest.java")) {
                    continue;
                }
                Path place = (name.endsWith(".java") ? sources : resources).resolve(name);
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
