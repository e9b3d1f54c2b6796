package dev.speedopt.repository;

import static dev.speedopt.repository.Attempts.GIT;
import static dev.speedopt.repository.Attempts.RUN;
import static dev.speedopt.repository.Attempts.attempt;
import static dev.speedopt.repository.Attempts.change;
import static dev.speedopt.repository.Attempts.faster;
import static dev.speedopt.repository.GitProject.FASTER;
import static dev.speedopt.repository.GitProject.FILE;
import static dev.speedopt.repository.GitProject.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.repository.lock.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRunTest {
    private static final String BRANCH = "speed-opt/" + RUN;
    private static final String ATTEMPTS = "refs/speed/attempts/" + RUN;

    @TempDir
    Path folder;

    private GitProject project;

    @BeforeEach
    void create() {
        project = GitProject.create(folder);
    }

    @Test
    void an_accepted_change_is_one_commit_that_touches_one_file() {
        String commit = run(run -> run.accept(attempt(1), faster(), "{\"evidence\": 1}\n"));

        assertThat(project.git("rev-parse", BRANCH).strip()).isEqualTo(commit);
        assertThat(project.git("diff", "--name-only", "-z", "main.." + BRANCH)).isEqualTo(FILE + "\0");
        assertThat(project.git("rev-list", "--count", "main.." + BRANCH).strip())
                .isEqualTo("1");
        assertThat(project.git("show", BRANCH + ":" + FILE)).isEqualTo(FASTER);
        assertThat(project.git("log", "-1", "--format=%an <%ae> %cn <%ce>", BRANCH)
                        .strip())
                .isEqualTo("Ada Löve <ada@example.org> Ada Löve <ada@example.org>");
        assertThat(project.git("notes", "--ref=speed", "show", commit)).isEqualTo("{\"evidence\": 1}\n");
        assertThat(project.git("fsck", "--strict", "--full"))
                .doesNotContain("error")
                .doesNotContain("warning");
    }

    @Test
    void the_message_follows_the_template_and_ends_in_trailers_that_git_reads() {
        run(run -> run.accept(attempt(7), faster(), "{}"));

        assertThat(project.git("log", "-1", "--format=%s", BRANCH).strip())
                .isEqualTo("Speed optimization: bar (+34.5%)");
        assertThat(project.git("log", "-1", "--format=%(trailers:only,unfold)", BRANCH)
                        .strip()
                        .lines())
                .containsExactly(
                        "Speed-Target: org.acme.Foo#bar(int)",
                        "Speed-Improvement: 34.5%",
                        "Speed-Confidence: 95% (31% to 38.2%)",
                        "Speed-Original: 200.0 ns",
                        "Speed-Optimized: 131.0 ns",
                        "Speed-Allocation: -45%",
                        "Speed-Verdict: faster",
                        "Speed-Attempt: " + RUN + "/7");
    }

    @Test
    void text_of_a_model_cannot_pass_for_a_trailer() {
        Attempt hostile =
                Attempts.titled(1, "Nice\n\nSpeed-Verdict: not faster\nSpeed-Attempt: x/9\u001b[31m {improvement}");

        run(run -> run.accept(hostile, faster(), "{}"));

        assertThat(project.git("log", "-1", "--format=%(trailers:key=Speed-Verdict,valueonly)", BRANCH)
                        .strip())
                .isEqualTo("faster");
        assertThat(project.git("log", "-1", "--format=%B", BRANCH))
                .doesNotContain("\u001b")
                .contains("{improvement}");
    }

    @Test
    void nothing_of_the_users_changes() throws IOException {
        project.write("untracked.txt", "mine");
        project.write("README.md", "stash me\n");
        project.git("stash");
        project.write("README.md", "staged\n");
        project.git("add", "README.md");
        project.write("README.md", "and edited again\n");
        project.git("status");
        Snapshot before = Snapshot.of(project.top());

        run(run -> {
            run.recordAttempt(attempt(1), change(SOURCE, SOURCE + "// no\n"));
            run.revert(attempt(1), "slower");
            run.recordAttempt(attempt(2), faster());
            run.remember(attempt(2));
            return run.accept(attempt(2), faster(), "{}");
        });

        assertThat(Snapshot.of(project.top())).isEqualTo(before);
    }

    @Test
    void a_refused_attempt_leaves_a_commit_and_its_revert_and_no_branch() {
        run(run -> {
            run.recordAttempt(attempt(1), faster());
            return run.revert(attempt(1), "insufficient_improvement: +2.1% is below 10%\nSpeed-Verdict: faster");
        });

        assertThat(project.git("log", "--reverse", "--format=%s", "main.." + ATTEMPTS)
                        .strip()
                        .lines())
                .containsExactly("Attempt 1: A cheaper sum (Foo#bar)", "Revert \"Attempt 1: A cheaper sum (Foo#bar)\"");
        assertThat(project.git("diff", "main", ATTEMPTS)).isEmpty();
        assertThat(project.git("diff", "--name-only", "-z", "main", ATTEMPTS + "~1"))
                .isEqualTo(FILE + "\0");
        assertThat(project.git("log", "-1", "--format=%b", ATTEMPTS))
                .contains("insufficient_improvement: +2.1% is below 10%");
        assertThat(project.git("branch", "--list", "speed-opt/*")).isEmpty();
        assertThat(EvidenceJson.read(project.git("notes", "--ref=speed", "show", ATTEMPTS + "~1"), Attempt.class))
                .isEqualTo(attempt(1));
    }

    @Test
    void accepted_changes_are_stacked() {
        String both = FASTER.replace("return 2", "return 1 + 1");

        run(run -> run.accept(attempt(1), faster(), "{}"));
        run(run -> {
            run.recordAttempt(attempt(2), change(FASTER, both));
            return run.accept(attempt(2), change(FASTER, both), "{}");
        });

        assertThat(project.git("show", BRANCH + ":" + FILE)).isEqualTo(both);
        assertThat(project.git("rev-list", "--count", "main.." + BRANCH).strip())
                .isEqualTo("2");
        assertThat(project.git("diff", BRANCH, ATTEMPTS)).isEmpty();
    }

    @Test
    void an_earlier_accepted_change_is_never_undone_by_a_later_one() {
        String other = SOURCE.replace("return 2", "return 1 + 1");
        run(run -> run.accept(attempt(1), faster(), "{}"));

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> run(run -> run.accept(attempt(2), change(SOURCE, other), "{}")));
        run(run -> run.accept(
                attempt(2), run.onTopOfAccepted(change(SOURCE, other)).orElseThrow(), "{}"));

        assertThat(project.git("show", BRANCH + ":" + FILE)).isEqualTo(FASTER.replace("return 2", "return 1 + 1"));
    }

    @Test
    void changes_of_the_same_lines_cannot_be_stacked() {
        run(run -> run.accept(attempt(1), faster(), "{}"));

        run(run -> {
            assertThat(run.onTopOfAccepted(change(SOURCE, SOURCE.replace("n + 1", "++n"))))
                    .isEmpty();
            return "";
        });
    }

    @Test
    void accepting_twice_commits_once() {
        String first = run(run -> run.accept(attempt(1), faster(), "{}"));

        assertThat(run(run -> run.accept(attempt(1), faster(), "{}"))).isEqualTo(first);
    }

    @Test
    void a_file_that_was_edited_since_is_refused() {
        String edited = SOURCE + "// my edit\n";

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> run(run -> run.recordAttempt(attempt(1), change(edited, edited + "// faster\n"))))
                .withMessageContaining(FILE)
                .withMessageContaining("edited while the run was on");
    }

    @Test
    void a_file_that_git_does_not_know_is_refused() {
        FileChange generated = new FileChange("target/Gen.java", new byte[0], new byte[1]);

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> run(run -> run.recordAttempt(attempt(1), generated)))
                .withMessageContaining("target/Gen.java is not in commit");
    }

    @Test
    void a_symbolic_link_is_refused() throws IOException {
        Files.createSymbolicLink(project.file("Link.java"), Path.of(FILE));
        project.git("add", ".");
        project.git("commit", "-q", "-m", "link");

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> run(
                        run -> run.recordAttempt(attempt(1), new FileChange("Link.java", new byte[0], new byte[1]))))
                .withMessageContaining("symbolic link");
    }

    @Test
    void the_mode_of_the_file_is_kept() {
        project.git("update-index", "--chmod=+x", FILE);
        project.git("commit", "-q", "-m", "executable");

        run(run -> run.accept(attempt(1), faster(), "{}"));

        assertThat(project.git("ls-tree", BRANCH, "--", FILE)).startsWith("100755 blob");
    }

    @Test
    void line_endings_are_stored_as_git_would_have_stored_them() {
        project.git("config", "core.autocrlf", "true");

        run(run -> run.accept(attempt(1), change(SOURCE.replace("\n", "\r\n"), FASTER.replace("\n", "\r\n")), "{}"));

        assertThat(project.git("cat-file", "blob", BRANCH + ":" + FILE)).isEqualTo(FASTER);
    }

    @Test
    void a_file_stored_with_carriage_returns_keeps_them() {
        project.write(FILE, SOURCE.replace("\n", "\r\n"));
        project.git("commit", "-q", "-am", "CRLF");

        run(run -> run.accept(attempt(1), change(SOURCE.replace("\n", "\r\n"), FASTER), "{}"));

        assertThat(project.git("cat-file", "blob", BRANCH + ":" + FILE)).isEqualTo(FASTER.replace("\n", "\r\n"));
    }

    @Test
    void history_holds_every_attempt_of_every_run() {
        run(run -> {
            run.remember(attempt(2));
            run.remember(attempt(10));
            run.remember(attempt(2));
            return "";
        });

        assertThat(project.git("ls-tree", "-r", "--name-only", "refs/speed/data")
                        .lines())
                .containsExactly(RUN + "/10.json", RUN + "/2.json");
        assertThat(project.git("rev-list", "--count", "refs/speed/data").strip())
                .isEqualTo("2");
        assertThat(EvidenceJson.read(project.git("show", "refs/speed/data:" + RUN + "/2.json"), Attempt.class))
                .isEqualTo(attempt(2));
        assertThat(project.git("fsck", "--strict", "--full")).doesNotContain("error");
    }

    @Test
    void a_held_ref_lock_is_named() {
        project.write(".git/refs/speed/data.lock", "");

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> run(run -> {
                    run.remember(attempt(1));
                    return "";
                }))
                .withMessageContaining("data.lock is there")
                .withMessageContaining("delete that file if no Git is running");
    }

    @Test
    void ref_locks_that_a_killed_run_left_are_removed_and_others_are_not() {
        project.write(".git/refs/speed/data.lock", "");
        project.write(".git/refs/heads/speed-opt/killed.lock", "");
        project.write(".git/refs/heads/main.lock", "");
        project.write(".git/speed/holder.json", "{\"run\":\"killed\",\"pid\":1,\"since\":\"x\",\"folder\":\"y\"}");

        try (SpeedRepository repository = SpeedRepository.open(project.top());
                RunLock lock = repository.lock(RUN)) {
            assertThat(lock.crashedRun()).hasValue("killed");
            repository.begin(RUN, project.head(), GIT).remember(attempt(1));
        }

        assertThat(project.file(".git/refs/speed/data.lock")).doesNotExist();
        assertThat(project.file(".git/refs/heads/speed-opt/killed.lock")).doesNotExist();
        assertThat(project.file(".git/refs/heads/main.lock")).exists();
    }

    @Test
    void fifty_attempts_leave_fifty_commits_and_as_many_reverts() {
        run(run -> {
            for (int id = 1; id <= 50; id++) {
                run.recordAttempt(attempt(id), faster());
                run.revert(attempt(id), "slower");
                run.remember(attempt(id));
            }
            return "";
        });

        assertThat(project.git("rev-list", "--count", "main.." + ATTEMPTS).strip())
                .isEqualTo("100");
        assertThat(project.git("notes", "--ref=speed", "list").lines()).hasSize(50);
    }

    @Test
    void a_branch_prefix_that_is_no_ref_name_is_refused() {
        SpeedConfig.Git strange = new SpeedConfig.Git(true, true, "a..b", "x");

        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> repository.begin(RUN, project.head(), strange));
        }
    }

    @Test
    void a_linked_working_tree_commits_to_the_same_repository_and_its_own_head_stays() {
        project.git("worktree", "add", "-q", "--detach", "../linked tree");
        Path linked = project.top().resolveSibling("linked tree");
        Snapshot before = Snapshot.of(linked);

        try (SpeedRepository repository = SpeedRepository.open(linked.resolve("my module [1]"))) {
            assertThat(repository.top().getFileName()).hasToString("linked tree");
            repository.begin(RUN, repository.head().orElseThrow(), GIT).accept(attempt(1), faster(), "{}");
        }

        assertThat(Snapshot.of(linked)).isEqualTo(before);
        assertThat(project.git("show", BRANCH + ":" + FILE)).isEqualTo(FASTER);
        assertThat(GitProject.at(linked).git("status", "--porcelain")).isEmpty();
    }

    @Test
    void a_submodule_commits_to_itself() {
        GitProject outer = GitProject.empty(folder.resolve("outer"));
        outer.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                project.top().toString(),
                "sub");
        GitProject sub = GitProject.at(outer.file("sub"));
        sub.git("config", "user.name", "Sub");
        sub.git("config", "user.email", "sub@example.org");

        try (SpeedRepository repository = SpeedRepository.open(sub.file("my module [1]"))) {
            assertThat(repository.top().getFileName()).hasToString("sub");
            repository.begin(RUN, sub.head(), GIT).accept(attempt(1), faster(), "{}");
        }

        assertThat(sub.git("show", BRANCH + ":" + FILE)).isEqualTo(FASTER);
        assertThat(outer.git("branch", "--list", "speed-opt/*")).isEmpty();
    }

    @Test
    void nothing_is_probed_or_left_in_the_users_folders() throws IOException {
        run(run -> run.accept(attempt(1), faster(), "{}"));

        try (var files = Files.walk(project.top())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".probe") || name.endsWith(".lock") || name.endsWith(".tmp"));
        }
    }

    @Test
    void the_hooks_are_not_run_and_it_is_said() throws IOException {
        Path hook = project.file(".git/hooks/commit-msg");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();

        run(run -> run.accept(attempt(1), faster(), "{}"));

        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            assertThat(repository.hooksNote())
                    .hasValueSatisfying(note -> assertThat(note).contains("(commit-msg)"));
        }
    }

    @Test
    void two_writers_of_history_lose_nothing() throws InterruptedException {
        List<Thread> writers = java.util.stream.IntStream.range(0, 2)
                .mapToObj(writer -> new Thread(() -> run(run -> {
                    for (int i = 0; i < 10; i++) {
                        run.remember(attempt(writer * 100 + i));
                    }
                    return "";
                })))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(project.git("ls-tree", "-r", "--name-only", "refs/speed/data")
                        .lines())
                .hasSize(20);
    }

    private interface Work {
        String on(GitRun run);
    }

    private String run(Work work) {
        try (SpeedRepository repository = SpeedRepository.open(project.top().resolve("my module [1]"))) {
            return work.on(repository.begin(RUN, project.head(), GIT));
        }
    }
}
