package dev.speedopt.repository.past;

import static dev.speedopt.repository.Attempts.GIT;
import static dev.speedopt.repository.Attempts.RUN;
import static dev.speedopt.repository.Attempts.attempt;
import static dev.speedopt.repository.Attempts.change;
import static dev.speedopt.repository.Attempts.faster;
import static dev.speedopt.repository.GitProject.FASTER;
import static dev.speedopt.repository.GitProject.FILE;
import static dev.speedopt.repository.GitProject.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.Snapshot;
import dev.speedopt.repository.SpeedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevertsTest {
    private static final String BRANCH = "speed-opt/" + RUN;
    private static final String BOTH = FASTER.replace("return 2", "return 1 + 1");

    @TempDir
    Path folder;

    private GitProject project;
    private String first = "";
    private String second = "";

    @BeforeEach
    void accept_two() {
        project = GitProject.create(folder);
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            GitRun run = repository.begin(RUN, project.head(), GIT);
            run.recordAttempt(attempt(1), faster());
            first = run.accept(attempt(1), faster(), "{}");
            run.remember(attempt(1).decided(new Decision(Decision.Kind.COMMIT, "passed", first, null)));
            run.recordAttempt(attempt(2), change(FASTER, BOTH));
            second = run.accept(attempt(2), change(FASTER, BOTH), "{}");
            run.remember(attempt(2).decided(new Decision(Decision.Kind.COMMIT, "passed", second, null)));
        }
    }

    @Test
    void on_the_run_s_branch_nothing_of_the_users_changes() {
        project.write("README.md", "edited and not committed\n");
        project.git("status");
        Snapshot before = Snapshot.of(project.top());

        Reverts.Reverted done = revert(first, "it was slower in\nproduction");

        assertThat(Snapshot.of(project.top())).isEqualTo(before);
        assertThat(done.branch()).isEqualTo(BRANCH);
        assertThat(done.workingTree()).isFalse();
        assertThat(project.git("rev-parse", BRANCH, BRANCH + "~1").lines()).containsExactly(done.revert(), second);
        assertThat(project.git("show", BRANCH + ":" + FILE)).isEqualTo(SOURCE.replace("return 2", "return 1 + 1"));
        assertThat(project.git("log", "-1", "--format=%B", BRANCH))
                .startsWith("Revert \"Speed optimization: bar (+34.5%)\"\n\nit was slower in production\n")
                .contains("This reverts commit " + first + ".")
                .contains("Speed-Attempt: " + RUN + "/1");
        assertThat(project.git("fsck", "--strict", "--full")).doesNotContain("error");
    }

    @Test
    void note_and_history_are_told() {
        Reverts.Reverted done = revert(first, "slower in production");

        for (String at : new String[] {first, done.revert()}) {
            assertThat(decision(project.git("notes", "--ref=speed", "show", at)).takenBack())
                    .isEqualTo("slower in production");
        }
        Decision kept = decision(project.git("show", "refs/speed/data:" + RUN + "/1.json"));
        assertThat(kept.takenBack()).isEqualTo("slower in production");
        assertThat(kept.kind()).isEqualTo(Decision.Kind.COMMIT);
        assertThat(kept.commit()).isEqualTo(first);
        assertThat(decision(project.git("show", "refs/speed/data:" + RUN + "/2.json"))
                        .takenBack())
                .isNull();
    }

    @Test
    void what_is_checked_out_and_has_it_moves_on_with_its_files() throws IOException {
        project.git("merge", "-q", BRANCH);
        project.write("untracked.txt", "mine");

        Reverts.Reverted done = revert(first, "no");

        assertThat(done.branch()).isEqualTo("main");
        assertThat(done.workingTree()).isTrue();
        assertThat(project.head()).isEqualTo(done.revert());
        assertThat(Files.readString(project.file(FILE))).isEqualTo(SOURCE.replace("return 2", "return 1 + 1"));
        assertThat(project.git("status", "--porcelain")).isEqualTo("?? untracked.txt\n");
        assertThat(project.git("rev-parse", BRANCH).strip()).isEqualTo(second);
        assertThat(project.git("reflog", "-1")).contains("speed: revert");
    }

    @Test
    void a_commit_that_was_picked_is_found_by_its_trailer() {
        project.git("commit", "-q", "--allow-empty", "-m", "mine");
        project.git("cherry-pick", first);
        String picked = project.head();

        Reverts.Reverted done = revert(first, "no");

        assertThat(picked).isNotEqualTo(first);
        assertThat(done.commit()).isEqualTo(picked);
        assertThat(project.git("diff", "HEAD~2", "HEAD")).isEmpty();
    }

    @Test
    void a_dirty_working_tree_is_refused_before_it_moves() {
        project.git("merge", "-q", BRANCH);
        project.write("README.md", "edited");
        project.git("status");
        Snapshot before = Snapshot.of(project.top());

        assertThat(refusal(first))
                .contains("README.md")
                .contains("not committed")
                .doesNotContain("auto_commit");

        assertThat(Snapshot.of(project.top())).isEqualTo(before);
    }

    @Test
    void a_file_with_converted_line_ends_stays_converted() throws IOException {
        project.git("merge", "-q", BRANCH);
        project.git("config", "core.autocrlf", "true");
        Files.delete(project.file(FILE));
        project.git("checkout", "--", ".");

        revert(second, "no");

        assertThat(Files.readString(project.file(FILE))).isEqualTo(FASTER.replace("\n", "\r\n"));
        assertThat(project.git("status", "--porcelain")).isEmpty();
        assertThat(project.git("cat-file", "blob", "HEAD:" + FILE)).isEqualTo(FASTER);
    }

    @Test
    void a_detached_head_moves_on() {
        project.git("checkout", "-q", "--detach", BRANCH);

        Reverts.Reverted done = revert(second, "no");

        assertThat(project.head()).isEqualTo(done.revert());
        assertThat(done.branch()).isEqualTo("HEAD");
        assertThat(project.git("rev-parse", BRANCH).strip()).isEqualTo(second);
    }

    @Test
    void later_changes_of_the_same_lines_are_named_and_nothing_is_written() {
        project.git("merge", "-q", BRANCH);
        project.write(FILE, BOTH.replace("1 + n", "1 + n + 0"));
        project.git("commit", "-qam", "Tune it further");
        Snapshot before = Snapshot.of(project.top());
        String data = project.git("rev-parse", "refs/speed/data");

        assertThat(refusal(first)).contains("same lines of " + FILE).contains("(Tune it further)");

        assertThat(Snapshot.of(project.top())).isEqualTo(before);
        assertThat(project.git("rev-parse", "refs/speed/data")).isEqualTo(data);
    }

    @Test
    void a_file_that_moved_since_is_followed() {
        project.git("merge", "-q", BRANCH);
        project.git("mv", FILE, "Moved.java");
        project.git("commit", "-qam", "Move it");

        Reverts.Reverted done = revert(first, "no");

        assertThat(done.files()).containsExactly("Moved.java");
        assertThat(project.git("show", "HEAD:Moved.java")).isEqualTo(SOURCE.replace("return 2", "return 1 + 1"));
    }

    @Test
    void unknown_and_foreign_commits_are_refused() {
        assertThat(refusal("deadbeef"))
                .contains("There is no commit 'deadbeef'")
                .contains("--grep=Speed-Attempt");
        assertThat(refusal("main")).contains("(first) is not speed's").contains("git revert");
    }

    @Test
    void twice_is_refused_and_so_is_a_revert() {
        Reverts.Reverted done = revert(first, "no");

        assertThat(refusal(first))
                .contains("taken back already, by " + done.revert().substring(0, 8));
        assertThat(refusal(done.revert())).contains("is itself a revert");
    }

    @Test
    void a_refused_attempt_has_nothing_to_take_back() {
        String refused;
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            GitRun run = repository.begin(RUN, project.head(), GIT);
            refused = run.recordAttempt(attempt(3), change(BOTH, BOTH.replace("1 + 1", "4 - 2")));
            run.remember(attempt(3).decided(new Decision(Decision.Kind.REVERT, "it is slower", refused, null)));
        }

        assertThat(refusal(refused)).contains("was never accepted (it is slower)");
    }

    @Test
    void a_branch_that_another_working_tree_has_is_left_alone() {
        project.git("worktree", "add", "-q", "../other", BRANCH);

        assertThat(refusal(first))
                .contains("checked out in another working tree")
                .contains("other");

        assertThat(project.git("rev-parse", BRANCH).strip()).isEqualTo(second);
    }

    private Reverts.Reverted revert(String commit, String reason) {
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            return new Reverts(repository, GIT).revert(commit, reason);
        }
    }

    private String refusal(String commit) {
        ProjectException refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                ProjectException.class, () -> revert(commit, "no"));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.getMessage();
    }

    private static Decision decision(String json) {
        return Objects.requireNonNull(EvidenceJson.read(json, Attempt.class).decision());
    }
}
