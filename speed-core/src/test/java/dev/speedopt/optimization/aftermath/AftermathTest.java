package dev.speedopt.optimization.aftermath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.aftermath.Apply.Destination;
import dev.speedopt.optimization.aftermath.Reset.Extent;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.target.Diff;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AftermathTest {
    private static final String RUN = "20261122-231501-3f2a";
    private static final String BRANCH = "speed-opt/" + RUN;
    private static final String FILE = "src/main/java/org/acme/Foo.java";
    private static final String SOURCE =
            "package org.acme;\n\n/** Größe. */\nclass Foo {\n    int bar(int n) {\n        return n + 1;\n    }\n}\n";
    private static final String FASTER = SOURCE.replace("n + 1", "1 + n");
    private static final SpeedConfig.Git GIT = SpeedConfig.defaults().git();

    @TempDir
    Path folder;

    private GitProject project;
    private Path work;

    @BeforeEach
    void create() {
        project = GitProject.empty(folder.resolve("project"));
        project.write(FILE, SOURCE);
        project.write(".gitignore", "target/\n");
        project.git("add", ".");
        project.git("commit", "-q", "-m", "first");
        work = project.file("target/speed");
    }

    @Test
    void a_held_attempt_becomes_a_commit_on_the_run_s_branch() throws IOException {
        ran(decided(1, Decision.Kind.HOLD, "the panel was tied"));

        List<String> said = apply(null, Destination.BRANCH);

        String commit = project.git("rev-parse", BRANCH).strip();
        assertThat(project.git("show", BRANCH + ":" + FILE)).isEqualTo(FASTER);
        assertThat(project.git("status", "--porcelain")).isEmpty();
        assertThat(said.get(1)).contains(commit.substring(0, 8)).contains("no file of your working tree was touched");
        assertThat(said.get(2)).contains("held: the panel was tied");
        Decision kept = stored(1);
        assertThat(kept.commit()).isEqualTo(commit);
        assertThat(kept.reason()).isEqualTo("applied by a person; before that: the panel was tied");
        assertThat(project.git("notes", "--ref=speed", "show", commit)).contains("applied by a person");
        assertThat(EvidenceJson.read(Files.readString(new RunFiles(work).run()), RunResult.class)
                        .settings())
                .as("what else the run said")
                .containsExactly("quick=true");
        assertThat(EvidenceJson.read(Files.readString(new RunFiles(work).run()), RunResult.class)
                        .attempts()
                        .get(0)
                        .accepted())
                .isTrue();
        assertThat(refusal(() -> apply("1", Destination.BRANCH))).contains("is committed already");
    }

    @Test
    void an_attempt_becomes_an_edit_and_nothing_is_staged() throws IOException {
        ran(decided(1, Decision.Kind.HOLD, "tied"));

        List<String> said = apply(RUN + "/1", Destination.TREE);

        assertThat(Files.readString(project.file(FILE))).isEqualTo(FASTER);
        assertThat(project.git("status", "--porcelain")).isEqualTo(" M " + FILE + "\n");
        assertThat(project.git("branch", "--list", "speed-opt/*")).isEmpty();
        assertThat(said)
                .containsExactly(
                        "Applied attempt 1 of run " + RUN + ": The other way round (Foo#bar)",
                        "  to " + FILE + " in your working tree (main); nothing is staged or committed",
                        "  Undo: git checkout -- " + FILE);
        assertThat(refusal(() -> apply("1", Destination.TREE))).contains("not committed");
    }

    @Test
    void carriage_returns_and_what_moved_around_it_are_no_obstacle_to_an_edit() throws IOException {
        ran(decided(1, Decision.Kind.HOLD, "tied"));
        project.write(FILE, "// One more line.\r\n" + SOURCE.replace("\n", "\r\n"));
        project.git("commit", "-qam", "Windows");

        List<String> said = apply("1", Destination.TREE);

        assertThat(Files.readString(project.file(FILE)))
                .isEqualTo("// One more line.\r\n" + FASTER.replace("\n", "\r\n"));
        assertThat(said.get(3)).contains("another version than the one that was verified");
    }

    @Test
    void evidence_of_another_version_is_not_committed() {
        ran(decided(1, Decision.Kind.HOLD, "tied"));
        project.write(FILE, "// One more line.\n" + SOURCE);
        project.git("commit", "-qam", "Later");

        assertThat(refusal(() -> apply("1", Destination.BRANCH)))
                .contains("another version")
                .contains("Nothing was written");
        assertThat(project.git("branch", "--list", "speed-opt/*")).isEmpty();
    }

    @Test
    void what_was_refused_is_never_applied_and_what_is_meant_must_be_clear() {
        assertThat(refusal(() -> apply(null, Destination.TREE))).contains("Run speed:optimize first");
        ran(
                decided(1, Decision.Kind.REVERT, "it differs on 3 of 40 inputs"),
                decided(2, Decision.Kind.HOLD, "tied"),
                decided(3, Decision.Kind.HOLD, "tied"));

        assertThat(refusal(() -> apply("1", Destination.TREE)))
                .contains("was refused (it differs on 3 of 40 inputs)")
                .contains("speed:explain -Dspeed.attempt=1");
        assertThat(refusal(() -> apply(null, Destination.TREE)))
                .contains("Several attempts wait")
                .contains("2 (Foo#bar, held), 3 (Foo#bar, held)");
        assertThat(refusal(() -> apply("9", Destination.TREE))).contains("has no attempt '9'");
        assertThat(refusal(() -> apply("20200101-000000-0000/1", Destination.TREE)))
                .contains("There is no run '20200101-000000-0000'");
        assertThat(project.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void an_attempt_of_another_machine_is_found_in_the_history() throws IOException {
        ran(decided(1, Decision.Kind.HOLD, "tied"));
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            git.begin(RUN, project.head(), GIT).remember(decided(1, Decision.Kind.HOLD, "tied"));
        }
        Files.delete(new RunFiles(work).run());

        apply(RUN + "/1", Destination.TREE);

        assertThat(Files.readString(project.file(FILE))).isEqualTo(FASTER);
    }

    @Test
    void a_reset_takes_state_branches_and_baselines_and_leaves_results_and_the_users() {
        accepted();
        project.write("target/speed/cache/recordings/x", "x");
        project.write("target/speed/patches/1.patch", "x");
        project.write("target/classes/Foo.class", "x");
        project.git("branch", "speed-opt/mine");
        project.git("update-ref", "refs/speed/baselines/main/1", "HEAD");
        String tip = project.git("rev-parse", BRANCH).strip();
        String attempts = project.git("rev-parse", "refs/speed/attempts/" + RUN);

        List<String> said = reset(Extent.BASELINES);

        assertThat(project.file("target/speed/runs")).doesNotExist();
        assertThat(project.file("target/speed/cache")).doesNotExist();
        assertThat(project.file("target/speed/patches/1.patch")).exists();
        assertThat(project.file("target/classes/Foo.class")).exists();
        assertThat(project.git("for-each-ref", "--format=%(refname)").lines())
                .contains("refs/heads/main", "refs/heads/speed-opt/mine", "refs/notes/speed", "refs/speed/data")
                .doesNotContain("refs/heads/" + BRANCH, "refs/speed/baselines/main/1");
        assertThat(project.git("rev-parse", "refs/speed/attempts/" + RUN)).isEqualTo(attempts);
        assertThat(said)
                .contains(work + ": removed but for patches")
                .contains("Branch " + BRANCH + " (was " + tip.substring(0, 8) + "): removed; git branch brings it back")
                .contains("Branch speed-opt/mine: speed gives no branch such a name, so it stays");
    }

    @Test
    void a_preserved_baseline_and_its_recordings_stay() {
        project.write("target/speed/cache/recordings/x", "x");
        project.write("target/speed/state.json", "x");
        project.git("update-ref", "refs/speed/baselines/main/1", "HEAD");

        reset(Extent.RUNS);

        assertThat(project.file("target/speed/cache/recordings/x")).exists();
        assertThat(project.file("target/speed/state.json")).doesNotExist();
        assertThat(project.git("for-each-ref", "refs/speed/baselines")).isNotEmpty();
    }

    @Test
    void a_branch_that_somebody_committed_to_or_has_checked_out_stays() {
        accepted();
        project.git("worktree", "add", "-q", "../other", BRANCH);

        assertThat(reset(Extent.RUNS)).contains("Branch " + BRANCH + ": it is checked out, so it stays");

        project.git("worktree", "remove", "--force", "../other");
        project.git("checkout", "-q", BRANCH);
        project.git("commit", "-q", "--allow-empty", "-m", "My own");
        project.git("checkout", "-q", "main");
        assertThat(reset(Extent.RUNS)).anyMatch(line -> line.contains("(My own) on it is not speed's, so it stays"));
        assertThat(project.git("branch", "--list", BRANCH)).isNotEmpty();
    }

    @Test
    void everything_means_everything_that_is_ours_and_no_more() throws IOException {
        accepted();
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/mine"), "x");
        Files.createDirectories(work.resolve("runs"));
        Files.createSymbolicLink(work.resolve("runs/link"), folder.resolve("elsewhere"));
        project.git("notes", "add", "-m", "mine", "HEAD");

        reset(Extent.EVERYTHING);

        assertThat(work).doesNotExist();
        assertThat(folder.resolve("elsewhere/mine")).exists();
        assertThat(project.git("for-each-ref", "--format=%(refname)").lines())
                .containsExactly("refs/heads/main", "refs/notes/commits");
    }

    @Test
    void a_dead_holder_s_lock_goes_and_a_living_one_s_stays() {
        project.write(".git/speed/holder.json", "{\"run\":\"killed\",\"pid\":1,\"since\":\"x\",\"folder\":\"y\"}");

        assertThat(reset(Extent.RUNS)).contains("Lock of run killed, whose process is dead: removed");
        assertThat(project.file(".git/speed/holder.json")).doesNotExist();

        project.write("target/speed/state.json", "x");
        try (SpeedRepository git = SpeedRepository.open(project.top());
                AutoCloseable lock = git.lock("living")) {
            assertThat(refusal(() -> reset(Extent.RUNS)))
                    .contains("Another speed run is at work")
                    .contains("run living");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        assertThat(project.file("target/speed/state.json")).exists();
    }

    private void accepted() {
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            GitRun run = git.begin(RUN, project.head(), GIT);
            FileChange change = new FileChange(FILE, SOURCE.getBytes(UTF_8), FASTER.getBytes(UTF_8));
            Attempt attempt = decided(1, Decision.Kind.COMMIT, "passed");
            run.recordAttempt(attempt, change);
            run.accept(attempt, change, "{}");
            run.remember(attempt);
        }
        ran(decided(1, Decision.Kind.COMMIT, "passed"));
    }

    private void ran(Attempt... attempts) {
        RunResult run = new RunResult(
                1,
                RUN,
                "2026-11-22T23:15:01Z",
                "x",
                null,
                null,
                List.of(),
                List.of(attempts),
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of("quick=true"),
                List.of());
        EvidenceJson.write(run, new RunFiles(work).run());
        EvidenceJson.write(run, work.resolve("runs").resolve(RUN).resolve("run.json"));
    }

    private static Attempt decided(int id, Decision.Kind kind, String reason) {
        return new Attempt(
                id,
                RUN,
                new MethodId("org.acme.Foo", "bar", List.of("int")),
                "org.acme:foo",
                FILE,
                "rule:test",
                "The other way round",
                List.of(),
                "constant_factor",
                Diff.unified(FILE, SOURCE, FASTER),
                List.of(),
                null,
                null,
                null,
                null,
                new Decision(kind, reason, null, null));
    }

    private Decision stored(int id) {
        return Objects.requireNonNull(
                EvidenceJson.read(project.git("show", "refs/speed/data:" + RUN + "/" + id + ".json"), Attempt.class)
                        .decision());
    }

    private List<String> apply(@org.jspecify.annotations.Nullable String attempt, Destination to) {
        return new Apply(project.top(), work, UTF_8, GIT).apply(null, attempt, to);
    }

    private List<String> reset(Extent extent) {
        return new Reset(project.top(), work, GIT).reset(extent);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        ProjectException refusal = catchThrowableOfType(ProjectException.class, action);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.getMessage();
    }
}
