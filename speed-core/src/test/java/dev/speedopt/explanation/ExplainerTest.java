package dev.speedopt.explanation;

import static dev.speedopt.testwriting.SampleProject.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Explanation;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.project.Console;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import dev.speedopt.testwriting.SampleProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored runs explained: with real variants in real JVMs where a replay differed. */
class ExplainerTest {
    private static final String SOURCE = """
            package acme;
            import java.util.*;
            class Words {
                static List<String> unique(List<String> words) {
                    List<String> found = new ArrayList<>();
                    for (String word : words) {
                        if (!found.contains(word)) {
                            found.add(word);
                        }
                    }
                    return found;
                }
            }
            """;
    private static final MethodId UNIQUE = SampleProject.id("Words", "unique", "java.util.List");

    @TempDir
    private Path directory;

    private SampleProject project;

    private Explainer explainer() throws Exception {
        project = new SampleProject(directory, "Words", SOURCE);
        return new Explainer(project, SampleProject.jvm(), Console.silent());
    }

    private void run(RungResult failure) {
        Attempt attempt = new Attempt(
                1,
                "r1",
                UNIQUE,
                "org.acme:a",
                "src/main/java/acme/Words.java",
                "rules",
                "Use a set",
                List.of(),
                "complexity_reduction",
                "",
                List.of(failure),
                null,
                null,
                null,
                null,
                new Decision(Decision.Kind.REVERT, failure.summary(), null, null));
        RunResult run = new RunResult(
                1,
                "r1",
                "2026-11-22T23:15:01Z",
                "sample",
                null,
                null,
                List.of(),
                List.of(attempt),
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of());
        EvidenceJson.write(run, new RunFiles(project.workDirectory()).run());
    }

    @Test
    void a_difference_is_shown_by_the_smallest_input_and_a_test_that_fails_on_the_attempt_alone() throws Exception {
        Explainer explainer = explainer();
        run(RungResult.failed(Rung.REPLAY, "1 of 3 recorded calls differ from the original", List.of(), 5));
        Path folder = project.workDirectory().resolve("runs/r1");
        List<String> many = new ArrayList<>(
                IntStream.range(0, 120).mapToObj(i -> "word " + i % 100).toList());
        project.record(
                folder.resolve("recording/0-" + UNIQUE.fileName() + ".calls"),
                List.of(call(null, List.of()), call(null, List.of("one")), call(null, many)));
        project.compileVariant(
                "class Words", "class Words", folder.resolve("target-" + UNIQUE.fileName() + "/classes"));
        project.compileVariant(
                "List<String> found = new ArrayList<>();",
                "if (true) { return new ArrayList<>(new HashSet<>(words)); } List<String> found = new ArrayList<>();",
                folder.resolve("attempt-1/classes"));

        Explanation explanation = explainer.explain(null, 1);

        Explanation.ShownDifference difference = explanation.difference();
        assertThat(difference).as(String.join("\n", explanation.notes())).isNotNull();
        assertThat(difference.input())
                .singleElement()
                .asString()
                .matches("argument 1 = ArrayList\\[\"[^\"]*\", \"[^\"]*\"]");
        assertThat(explanation.notes()).isEmpty();
        assertThat(explanation.test())
                .startsWith("package acme;\n\nimport static org.junit.jupiter.api.Assertions.assertEquals;\n")
                .contains("class WordsUniqueDifferenceTest {", "Words.unique(new ArrayList<>(List.of(");
        assertThat(String.join("\n", ExplanationText.console(explanation)))
                .contains(
                        "failed on: replay: 1 of 3",
                        "expected result",
                        "passes on the original and fails on the attempt");
        assertThat(ExplanationText.markdown(explanation)).contains("```java\npackage acme;");
    }

    @Test
    void what_mvn_clean_took_away_is_said() throws Exception {
        Explainer explainer = explainer();
        run(RungResult.failed(Rung.REPLAY, "1 of 3 recorded calls differ", List.of("call 0 differs in result"), 5));
        Explanation explanation = explainer.explain(null, null);
        assertThat(explanation.difference()).isNull();
        assertThat(explanation.notes()).singleElement().asString().contains("are gone");
        assertThat(ExplanationText.console(explanation)).contains("    call 0 differs in result");
    }

    @Test
    void failing_tests_come_with_the_users_frames_alone() throws Exception {
        Explainer explainer = explainer();
        run(RungResult.failed(Rung.REACHING_TESTS, "0 of 1 tests that reach the target pass", List.of(), 5));
        Path report =
                project.workDirectory().resolve("tests/3-attempt-1-reaching/a/default-test/TEST-acme.WordsTest.xml");
        Files.createDirectories(report.getParent());
        Files.writeString(report, """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="acme.WordsTest"><testcase classname="acme.WordsTest" name="order"><failure message="expected: a" type="AssertionError"><![CDATA[AssertionError: expected: a
                	at org.junit.jupiter.api.AssertionUtils.fail(AssertionUtils.java:1)
                	at acme.Words.unique(Words.java:7)
                	at acme.WordsTest.order(WordsTest.java:12)
                	at java.base/java.lang.reflect.Method.invoke(Method.java:2)
                ]]></failure></testcase><testcase classname="acme.WordsTest" name="empty"/></testsuite>
                """);
        Explanation explanation = explainer.explain("r1", 1);
        assertThat(explanation.tests())
                .containsExactly(new Explanation.FailingTest(
                        "acme.WordsTest#order",
                        "AssertionError: expected: a",
                        List.of(
                                "at acme.Words.unique(Words.java:7)",
                                "at acme.WordsTest.order(WordsTest.java:12)",
                                "(2 frames of the JDK and of frameworks left out)")));
    }

    @Test
    void an_attempt_or_run_that_is_not_there_is_named_with_those_that_are() throws Exception {
        Explainer explainer = explainer();
        assertThatThrownBy(() -> explainer.explain(null, 1))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("Run speed:optimize first");
        run(RungResult.failed(Rung.COMPILATION, "It does not compile", List.of(), 5));
        assertThatThrownBy(() -> explainer.explain(null, 7))
                .hasMessage("Run r1 has no attempt 7. It has 1 (Words#unique).");
        assertThatThrownBy(() -> explainer.explain("r0", 1)).hasMessageContaining("There is no run r0");
    }
}
