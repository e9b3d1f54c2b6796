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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.SpeedRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingChangesTest {
    private static final String BRANCH = "speed-opt/" + RUN;
    private static final String BOTH = FASTER.replace("return 2", "return 1 + 1");

    @TempDir
    Path folder;

    private GitProject project;

    @BeforeEach
    void create() {
        project = GitProject.create(folder);
    }

    @Test
    void are_what_a_run_accepted_and_did_not_take_back() {
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            GitRun run = repository.begin(RUN, project.head(), GIT);
            String first = run.accept(attempt(1), faster(), "{}");
            String second = run.accept(attempt(2), change(FASTER, BOTH), "{}");
            assertThat(between(repository, project.head(), second))
                    .containsExactly(first + " " + RUN + "/1 " + FILE, second + " " + RUN + "/2 " + FILE);

            String tip = run.takeBack(
                    attempt(1), change(BOTH, BOTH.replace("1 + n", "n + 1")), "red with the other accepted change");

            assertThat(between(repository, project.head(), tip)).containsExactly(second + " " + RUN + "/2 " + FILE);
            assertThat(project.git("show", BRANCH + ":" + FILE)).isEqualTo(SOURCE.replace("return 2", "return 1 + 1"));
            assertThat(project.git("log", "-1", "--format=%s%n%b", BRANCH))
                    .startsWith("Revert \"Attempt 1: A cheaper sum (Foo#bar)\"")
                    .contains("red with the other accepted change")
                    .contains("This reverts commit " + first + ".")
                    .contains("Speed-Attempt: " + RUN + "/1");
            assertThat(project.git("status", "--porcelain")).isEmpty();
        }
    }

    @Test
    void a_commit_that_no_run_made_is_refused() {
        String base = project.head();
        project.git("checkout", "-q", "-b", BRANCH);
        project.write(FILE, FASTER);
        project.git("commit", "-q", "-a", "-m", "by hand");
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> between(repository, base, project.head()))
                    .withMessageContaining("is not one that a run made");
        }
    }

    private static List<String> between(SpeedRepository repository, String base, String tip) {
        return new StandingChanges(repository)
                .between(base, tip).stream()
                        .map(each -> each.at().commit() + " " + each.run() + "/" + each.number() + " " + each.path())
                        .toList();
    }
}
