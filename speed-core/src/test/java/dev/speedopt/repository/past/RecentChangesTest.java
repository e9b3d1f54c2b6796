package dev.speedopt.repository.past;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.repository.Attempts;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.StoredAttempts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentChangesTest {
    @TempDir
    Path folder;

    @Test
    void counts_commits_of_the_period_that_changed_a_file_the_first_of_all_left_out() {
        GitProject project = GitProject.create(folder);
        project.write(GitProject.FILE, GitProject.FASTER);
        project.write("README.md", "more\n");
        project.git("commit", "-q", "-am", "second");
        project.write("README.md", "still more\n");
        project.git("commit", "-q", "-am", "third");
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            assertThat(RecentChanges.count(git, Duration.ofDays(90), Instant.now()))
                    .isEqualTo(Map.of("README.md", 2, GitProject.FILE, 1));
            assertThat(RecentChanges.count(
                            git, Duration.ofDays(90), Instant.now().plus(Duration.ofDays(100))))
                    .isEmpty();
        }
    }

    @Test
    void a_repository_without_a_commit_has_no_changes_and_no_attempts() {
        GitProject project = GitProject.empty(folder.resolve("empty"));
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            assertThat(RecentChanges.count(git, Duration.ofDays(90), Instant.now()))
                    .isEmpty();
            assertThat(StoredAttempts.latest(git, 9)).isEmpty();
        }
    }

    @Test
    void gives_back_the_attempts_that_the_history_keeps() {
        GitProject project = GitProject.create(folder);
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            GitRun run = git.begin(Attempts.RUN, project.head(), Attempts.GIT);
            run.remember(Attempts.attempt(1));
            run.remember(Attempts.attempt(2));
            run.remember(Attempts.attempt(3));
            assertThat(StoredAttempts.latest(git, 2)).extracting(Attempt::id).containsExactly(2, 3);
        }
    }
}
