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
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedChangesTest {
    private static final String BOTH = FASTER.replace("return 2", "return 1 + 1");

    @TempDir
    Path folder;

    private GitProject project;
    private String base = "";

    @BeforeEach
    void accept_two_and_move_on() {
        project = GitProject.create(folder);
        base = project.head();
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            GitRun run = repository.begin(RUN, base, GIT);
            run.recordAttempt(attempt(1), faster());
            run.accept(attempt(1), faster(), "{}");
            run.remember(attempt(1));
            run.recordAttempt(attempt(2), change(FASTER, BOTH));
            run.accept(attempt(2), change(FASTER, BOTH), "{}");
        }
        project.write("README.md", "later\n");
        project.git("commit", "-qam", "Later");
    }

    @Test
    void they_come_in_the_order_of_their_acceptance_each_on_top_of_the_one_before() {
        AcceptedChanges.OfRun found = read((changes, head) -> changes.latest(head));

        assertThat(found.run()).isEqualTo(RUN);
        assertThat(found.base().commit()).isEqualTo(base);
        assertThat(found.changes()).extracting(AcceptedChange::number).containsExactly(1, 2);
        assertThat(found.changes()).extracting(AcceptedChange::path).containsOnly(FILE);
        assertThat(found.changes()).extracting(AcceptedChange::target).containsOnly("org.acme.Foo#bar(int)");
        assertThat(found.changes().get(0).attempt()).hasValue(attempt(1));
        assertThat(found.changes().get(1).attempt()).isEmpty();
    }

    @Test
    void texts_are_those_of_the_commits() {
        read((changes, head) -> {
            AcceptedChanges.OfRun found = changes.of(RUN, head);
            assertThat(text(found.changes().get(0).before())).isEqualTo(SOURCE);
            assertThat(text(found.changes().get(1).before())).isEqualTo(FASTER);
            assertThat(text(found.changes().get(1).after())).isEqualTo(BOTH);
            return found;
        });
    }

    @Test
    void what_was_taken_back_is_left_out() {
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            new Reverts(repository, GIT).revert("speed-opt/" + RUN + "~1", "no");
        }

        assertThat(read((changes, head) -> changes.of(RUN, head)).changes())
                .extracting(AcceptedChange::number)
                .containsExactly(2);
    }

    @Test
    void a_run_that_starts_from_the_new_base_or_was_merged_needs_no_moving() {
        project.git("checkout", "-q", "--detach", base);
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> read((changes, head) -> changes.latest(head)))
                .withMessageContaining("nothing to move onto it");

        project.git("checkout", "-q", "main");
        project.git("merge", "-q", "-m", "Take it", "speed-opt/" + RUN);
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> read((changes, head) -> changes.latest(head)));
    }

    @Test
    void a_run_whose_branch_is_not_here_is_refused_with_those_that_are() {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> read((changes, head) -> changes.of("20200101-000000-0000", head)))
                .withMessageContaining("There is no branch speed-opt/20200101-000000-0000. There are: " + RUN);
    }

    private AcceptedChanges.OfRun read(BiFunction<AcceptedChanges, Revision, AcceptedChanges.OfRun> question) {
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            return question.apply(
                    new AcceptedChanges(repository, GIT),
                    repository.revision("HEAD").orElseThrow());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
