package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The specification's example, end to end: three providers on loopback, each in its own dialect, propose and vote. */
class SpecificationIT {
    private static final String FASTER = """
            Title: Half of the total instead of two loops
            Changes:
            - Counts by a formula.
            Why: nothing is left to loop over.

            ```java
            public static int pairs(int total) {
                return total < 2 ? 0 : total / 2;
            }
            ```
            """;
    private static final List<String> KEYS =
            List.of("xai-it-0123456789abcdef", "AIza-it-0123456789abcdef", "sk-ant-it-0123456789abcdef");

    @Test
    void three_models_propose_vote_and_agree_and_their_keys_are_nowhere_to_be_read() {
        MavenProject project = MavenProject.copyOf("src/junit/scripted-model", "specification");
        try (ScriptedProviders providers = new ScriptedProviders(FASTER)) {
            project.write("config/speed_config.yaml", SandboxHere.setting() + """
                    models:
                      enabled: true
                      cassettes:
                        mode: record
                      models:
                        - name: grok-4-0709
                          provider: xai
                          base_url: %1$s/v1
                          prices: {input: 2, output: 10}
                        - name: gemini-2.5-pro
                          provider: google
                          base_url: %1$s
                        - name: o3
                          provider: anthropic
                          base_url: %1$s
                    """.formatted(providers.url()));
            providers.votes("grok-4-0709", 0.92);
            providers.votes("gemini-2.5-pro", 0.88);
            providers.votes("o3", 0.85);

            MavenRun run = project.maven(
                            "speed:optimize", "-X", "-Dspeed.target=org.acme.sums.Splits#pairs", "-Dspeed.quick")
                    .with("XAI_API_KEY", KEYS.get(0))
                    .with("GEMINI_API_KEY", KEYS.get(1))
                    .with("ANTHROPIC_API_KEY", KEYS.get(2))
                    .succeeds();

            assertThat(project.branches())
                    .as("branches, after:\n%s", run.output())
                    .hasSize(1);
            String report = read(project.file("target/speed/report/attempt-1.md"));
            assertThat(report)
                    .contains("**grok-4-0709 (xai)**: ✅ Approved (score: 0.92, confidence: 0.92)")
                    .contains("**gemini-2.5-pro (google)**: ✅ Approved (score: 0.88, confidence: 0.88)")
                    .contains("**o3 (anthropic)**: ✅ Approved (score: 0.85, confidence: 0.85)")
                    .contains("**Overall Consensus**: 0.88 (above 0.70 threshold)");
            assertThat(read(project.file("target/speed/report/index.md")))
                    .contains("## Cost of Models")
                    .contains("| xai/grok-4-0709 | served-model |");
            assertThat(run.output()).contains("grok-4-0709: xAI has retired it or is about to");
            assertThat(providers.headers()).anyMatch(headers -> headers.contains(KEYS.get(0)));
            // At -X the resources plugin prints the whole environment; what it prints is not speed's to mask.
            String log = run.output()
                    .lines()
                    .filter(line -> !line.startsWith("[DEBUG] env."))
                    .collect(Collectors.joining("\n"));
            for (String key : KEYS) {
                assertThat(log.contains(key)).as("a key in the log").isFalse();
                assertThat(filesWith(project.directory(), key))
                        .as("files with a key")
                        .isEmpty();
            }

            // What was recorded answers the same run again, with no network and no keys.
            int asked = providers.headers().size();
            MavenRun again = project.maven("speed:generate", "-o", "-Dspeed.target=org.acme.sums.Splits#pairs")
                    .succeeds();
            assertThat(again.output()).contains("Maven is offline: models answer from .speed/cassettes alone.");
            assertThat(providers.headers()).hasSize(asked);

            MavenRun dry = project.maven(
                            "speed:generate", "-Dspeed.dry-run", "-Dspeed.target=org.acme.sums.Splits#pairs")
                    .succeeds();
            assertThat(dry.output()).contains("6 requests were written, and nothing was sent.");
            assertThat(providers.headers()).hasSize(asked);
            String prompt = read(project.file("target/speed/generate/prompts/001.txt"));
            assertThat(prompt)
                    .startsWith("POST " + providers.url() + "/v1/chat/completions\n\n{")
                    .contains("small + large == total");
        }
        afterwards(project);
    }

    /** What a person does with the result: moves it onto a new base, takes it, takes it back, begins anew. */
    private static void afterwards(MavenProject project) {
        String branch = project.branches().get(0);
        String source = "src/main/java/org/acme/sums/Splits.java";
        project.write(
                source,
                read(project.file(source))
                        .replace("pairs(int total)", "pairs(int  all)")
                        .replace("total", "all"));

        MavenRun resolved = project.maven(
                        "speed:resolve", "-Dspeed.branch=main", "-Dspeed.verification.input_seconds=1")
                .with("XAI_API_KEY", KEYS.get(0))
                .with("GEMINI_API_KEY", KEYS.get(1))
                .with("ANTHROPIC_API_KEY", KEYS.get(2))
                .succeeds();

        assertThat(resolved.output()).contains("Kept 1 of 1 changes").contains("its measurement holds");
        project.isUntouched();
        assertThat(project.branches()).hasSize(2).contains(branch);
        String moved = project.branches().stream()
                .filter(each -> !each.equals(branch))
                .findFirst()
                .orElseThrow();
        assertThat(project.git("show", moved + ":" + source)).contains("return all < 2 ? 0 : all / 2;");

        MavenRun done = project.maven(
                        "speed:apply",
                        "speed:revert",
                        "speed:reset",
                        "-Dspeed.attempt=1",
                        "-Dspeed.to=tree",
                        "-Dspeed.commit=" + moved,
                        "-Dspeed.reason=Somebody changed their mind.")
                .succeeds();

        assertThat(read(project.file(source))).contains("return all < 2 ? 0 : all / 2;");
        assertThat(done.output())
                .contains("nothing is staged or committed")
                .contains("no file of your working tree was touched")
                .contains("Branch " + moved.substring(0, moved.indexOf('/')));
        assertThat(project.branches()).isEmpty();
        assertThat(project.file("target/speed/run.json")).doesNotExist();
        assertThat(project.git("log", "-1", "--format=%B", "refs/speed/data")).isNotBlank();
        assertThat(project.git("grep", "Somebody changed their mind.", "refs/speed/data"))
                .contains("takenBack");
    }

    /** Wrong for one number of four thousand million: only who reads it knows. */
    @Test
    void a_veto_that_proves_right_is_enough_and_one_that_proves_wrong_is_dismissed() {
        MavenProject project = MavenProject.copyOf("src/junit/scripted-model", "veto");
        String wrong =
                FASTER.replace("return total < 2", "return total * -1640531527 >>> 8 == 4536030 ? -1 : total < 2");
        try (ScriptedProviders providers = new ScriptedProviders(wrong)) {
            project.write("config/speed_config.yaml", SandboxHere.setting() + """
                    models:
                      enabled: true
                      models:
                        - name: gemini-2.5-pro
                          provider: google
                          base_url: %1$s
                        - name: o3
                          provider: anthropic
                          base_url: %1$s
                    """.formatted(providers.url()));
            providers.votes("gemini-2.5-pro", 0.95);
            providers.votes("o3", 0.95);
            providers.vetoes("o3", "[-123456789]");
            // Minus one is zero in both: that claim is executed too, and proves wrong.
            providers.vetoes("gemini-2.5-pro", "[-1]");

            MavenRun run = project.maven(
                            "speed:optimize",
                            "-Dspeed.target=org.acme.sums.Splits#pairs",
                            "-Dspeed.quick",
                            "-Dspeed.max-attempts=2",
                            "-Dspeed.benchmarking.measurement_runs=10",
                            "-Dspeed.verification.input_seconds=1")
                    .with("GEMINI_API_KEY", KEYS.get(1))
                    .with("ANTHROPIC_API_KEY", KEYS.get(2))
                    .succeeds();

            assertThat(project.branches())
                    .as("branches, after:\n%s", run.output())
                    .isEmpty();
            assertThat(read(project.file("target/speed/run.json")))
                    .contains("A voter's failing input proves right")
                    .contains("(executed: original and candidate differ)")
                    .contains("(dismissed: executed, original and candidate are alike)");
        }
    }

    private static List<Path> filesWith(Path folder, String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
