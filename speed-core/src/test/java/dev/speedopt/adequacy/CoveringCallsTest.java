package dev.speedopt.adequacy;

import static dev.speedopt.testwriting.SampleProject.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.CoverageEvidence;
import dev.speedopt.target.Target;
import dev.speedopt.testwriting.SampleProject;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage of real calls in a real JVM. */
class CoveringCallsTest {
    private static final String SOURCE = """
            package acme;
            class Fee {
                static String of(int amount, boolean member) {
                    if (amount < 0) {
                        throw new IllegalArgumentException("negative");
                    }
                    String fee = amount > 100 ? "high" : "low";
                    if (member) {
                        return java.util.Optional.of(fee).map(each -> each + "!").get();
                    }
                    return fee;
                }
                static int other(int n) { return n > 2 ? 1 : 2; }
            }
            """;

    @TempDir
    private Path directory;

    private CoveringCalls covering(Object[]... arguments) throws Exception {
        SampleProject project = new SampleProject(directory.resolve("project"), "Fee", SOURCE);
        Target target = project.target("of");
        CompiledFile compiled = Compilation.of(project.module(), target).compileOriginal(directory.resolve("classes"));
        Path recording = project.record(
                directory.resolve("in/of.calls"),
                java.util.Arrays.stream(arguments).map(each -> call(null, each)).toList());
        return CoveringCalls.take(
                SampleProject.jvm(),
                directory.resolve("coverage"),
                target.id(),
                compiled,
                recording,
                project.module().testPath());
    }

    @Test
    void lines_and_branches_of_the_target_are_counted_and_what_is_missing_is_named() throws Exception {
        CoverageEvidence found =
                covering(new Object[] {5, false}, new Object[] {6, false}).all();
        assertThat(found.lines()).isEqualTo(6);
        assertThat(found.coveredLines()).isEqualTo(4);
        assertThat(found.branches()).isEqualTo(6);
        assertThat(found.coveredBranches()).isEqualTo(3);
        assertThat(found.missedLines()).containsExactly(5, 9);
        assertThat(found.partlyMissedLines()).containsExactly(4, 7, 8);
        assertThat(Math.round(found.linePercent())).isEqualTo(67);
        assertThat(found.branchPercent()).isEqualTo(50);
    }

    @Test
    void the_least_set_of_calls_covers_as_much_as_all_of_them() throws Exception {
        CoveringCalls calls = covering(
                new Object[] {5, false},
                new Object[] {6, false},
                new Object[] {500, true},
                new Object[] {7, true},
                new Object[] {-1, true},
                new Object[] {-2, false});
        assertThat(calls.all().branchPercent()).isEqualTo(100);
        assertThat(calls.all().linePercent()).isEqualTo(100);
        assertThat(calls.least(List.of(0, 1, 2, 3, 4, 5), enough -> false)).containsExactlyInAnyOrder(0, 2, 4);
        assertThat(calls.least(List.of(0, 1, 2, 3, 4, 5), enough -> enough.linePercent() >= 60))
                .hasSize(1);
    }
}
