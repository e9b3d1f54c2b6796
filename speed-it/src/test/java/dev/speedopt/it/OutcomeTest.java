package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.target.MethodId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTest {
    @TempDir
    private Path root;

    @BeforeEach
    void layOut() throws Exception {
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        GitProject.lay(root.toFile());
        console("optimising Roster#present");
    }

    @Test
    void a_run_that_left_no_evidence_is_a_failure() {
        assertThatThrownBy(() -> Outcome.of(root.toFile())).hasMessageContaining("run.json");
    }

    @Test
    void an_attempt_that_stopped_early_did_not_climb() {
        evidence(null, attempt("rule:x", null, RungResult.failed(Rung.REPLAY, "differs", List.of(), 1)));
        assertThatThrownBy(() -> Outcome.of(root.toFile()).climbed("Roster#present"))
                .hasMessageContaining("REPLAY FAILED (differs)");
        assertThatThrownBy(() -> Outcome.of(root.toFile()).climbed("Roster#absent"))
                .hasMessageContaining("nothing was attempted on Roster#absent");
    }

    @Test
    void a_measured_attempt_climbed_whatever_the_verdict() {
        evidence(null, attempt("rule:x", null, RungResult.failed(Rung.MEASUREMENT, "inconclusive", List.of(), 1)));
        assertThat(Outcome.of(root.toFile())
                        .climbed("Roster#present")
                        .consistent()
                        .untouched())
                .isNotNull();
    }

    @Test
    void a_proposer_must_stop_where_it_should() {
        evidence(null, attempt("wrong:exit", null, RungResult.failed(Rung.CAPABILITIES, "exits", List.of(), 1)));
        Outcome outcome = Outcome.of(root.toFile()).stopped("wrong:exit", Rung.CAPABILITIES);
        assertThatThrownBy(() -> outcome.stopped("wrong:exit", Rung.REPLAY))
                .hasMessageContaining("was to stop on [REPLAY]");
        assertThatThrownBy(() -> outcome.stopped("wrong:slower", Rung.REPLAY))
                .hasMessageContaining("no attempt of wrong:slower");
    }

    @Test
    void evidence_and_git_must_agree() {
        Decision commit = new Decision(Decision.Kind.COMMIT, "faster", null, null);
        Attempt accepted = attempt("rule:x", commit, RungResult.passed(Rung.PANEL, "agrees", 1));
        evidence("speed-opt/1", accepted);
        assertThatThrownBy(() -> Outcome.of(root.toFile()).consistent()).hasMessageContaining("is missing");

        Git git = new Git(root);
        git.run("branch", "speed-opt/1");
        assertThatThrownBy(() -> Outcome.of(root.toFile()).consistent()).hasMessageContaining("0 commits");

        String trailers = "Faster\n\nSpeed-Target: x\nSpeed-Improvement: 50\nSpeed-Verdict: faster\nSpeed-Attempt: 1\n";
        String commitId = git.run("commit-tree", "main^{tree}", "-p", "main", "-m", trailers);
        git.run("branch", "--force", "speed-opt/1", commitId);
        console("Roster#present on speed-opt/1");
        assertThat(Outcome.of(root.toFile()).consistent().untouched()).isNotNull();

        evidence(null, attempt("rule:x", null, RungResult.failed(Rung.REPLAY, "differs", List.of(), 1)));
        assertThatThrownBy(() -> Outcome.of(root.toFile()).consistent()).hasMessageContaining("nothing was accepted");
    }

    @Test
    void a_stack_trace_on_the_console_is_a_failure() {
        console("[ERROR] oops\n    at dev.speedopt.optimization.Optimizer.run(Optimizer.java:1)");
        assertThatThrownBy(() -> Outcome.refused(root.toFile())).hasMessageContaining("stack trace");
    }

    private void console(String text) {
        try {
            Files.writeString(root.resolve("build.log"), text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void evidence(@Nullable String branch, Attempt... attempts) {
        EvidenceJson.write(
                new RunResult(
                        1,
                        "1",
                        "",
                        "p",
                        null,
                        branch,
                        List.of(),
                        List.of(attempts),
                        List.of(),
                        List.of(),
                        1,
                        List.of(),
                        List.of()),
                root.resolve("target/speed/run.json"));
    }

    private static Attempt attempt(String proposer, @Nullable Decision decision, RungResult... rungs) {
        return new Attempt(
                1,
                "1",
                new MethodId("org.acme.Roster", "present", List.of()),
                "org.acme:club",
                "Roster.java",
                proposer,
                "",
                List.of(),
                "",
                "",
                List.of(rungs),
                null,
                null,
                null,
                null,
                decision);
    }
}
