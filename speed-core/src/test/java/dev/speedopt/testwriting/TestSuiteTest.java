package dev.speedopt.testwriting;

import static dev.speedopt.testwriting.SampleProject.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.describe.Descriptions;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites in real JVMs. */
class TestSuiteTest {
    @TempDir
    private Path directory;

    @Test
    void what_is_not_green_is_dropped_with_its_reason_and_exceptions_are_declared_where_they_must() throws Exception {
        SampleProject project = new SampleProject(directory.resolve("project"), "Fee", """
                package acme;
                class Fee {
                    static int of(int n) throws java.io.IOException {
                        boolean inTest = false;
                        for (StackTraceElement frame : new Throwable().getStackTrace()) {
                            inTest |= frame.getClassName().endsWith("FeeOfTest");
                        }
                        return n == 3 && inTest ? -1 : n * 2;
                    }
                }
                """);
        Target target = project.target("of");
        Path recording =
                project.record(directory.resolve("of.calls"), List.of(call(null, 1), call(null, 2), call(null, 3)));
        Descriptions described = new CallDescriber(SampleProject.jvm(), directory.resolve("d"))
                .describe(
                        target.id(),
                        recording,
                        List.of(0, 1, 2),
                        project.module().testPath(),
                        17);
        TestStyle style = TestStyle.of(project.module());
        TestBench bench = new TestBench(project.module(), SampleProject.jvm(), directory.resolve("bench"));

        TestSuite.Result result = new TestSuite(style, bench, project.module().testPath())
                .write(
                        "acme",
                        "FeeOfTest",
                        List.of(),
                        described.method(),
                        ParameterNames.of(project.module(), target),
                        described.calls());

        assertThat(result.kept()).containsExactly(0, 1);
        assertThat(result.dropped().get(2)).startsWith("is not green: failed").contains("expected: <6> but was: <-1>");
        assertThat(result.file().text())
                .contains("void ofReturns2For1() throws Exception {", "assertEquals(2, Fee.of(1));")
                .doesNotContain("public");
    }

    @Test
    void a_result_that_no_test_can_check_makes_a_blind_test() throws Exception {
        SampleProject project = new SampleProject(
                directory.resolve("project"),
                "Fee",
                "package acme; class Fee { private int n; static Fee of(int n) { return new Fee(); } }");
        Target target = project.target("of");
        Path recording = project.record(directory.resolve("of.calls"), List.of(call(null, 1)));
        Descriptions described = new CallDescriber(SampleProject.jvm(), directory.resolve("d"))
                .describe(target.id(), recording, List.of(0), project.module().testPath(), 17);
        assertThat(described.calls().get(0).blind()).isTrue();
    }
}
