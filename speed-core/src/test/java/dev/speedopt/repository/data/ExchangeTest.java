package dev.speedopt.repository.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.Attempts;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.SpeedRepository;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
    /** The figure that is published comes from 50: {@code -Dspeed.test.rounds=50}. */
    private static final int ROUNDS = Integer.getInteger("speed.test.rounds", 4);

    private static final String DATA = "refs/speed/data";

    @TempDir
    Path folder;

    private GitProject one;
    private GitProject two;
    private GitProject shared;

    @BeforeEach
    void lay_two_machines_and_what_they_share() {
        one = GitProject.create(folder.resolve("one"));
        shared = GitProject.empty(folder.resolve("shared.git"), "--bare");
        one.git("remote", "add", "origin", shared.top().toString());
        one.git("push", "-q", "origin", "main");
        one.git("clone", "-q", shared.top().toString(), folder.resolve("two").toString());
        two = GitProject.at(folder.resolve("two"));
        two.git("checkout", "-q", "main");
        two.git("config", "user.name", "Grace");
        two.git("config", "user.email", "grace@example.org");
    }

    @Test
    void no_record_is_lost_when_two_machines_push_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                int number = round;
                List<Future<?>> pushes = new ArrayList<>();
                for (GitProject machine : List.of(one, two)) {
                    pushes.add(threads.submit(() -> writeAndPush(machine, number)));
                }
                for (Future<?> push : pushes) {
                    push.get();
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files(shared)).hasSize(2 * ROUNDS);
        assertThat(shared.git("notes", "--ref=speed", "list").lines()).hasSize(2 * ROUNDS);
        assertThat(shared.git("fsck", "--strict", "--full")).doesNotContain("error");
    }

    private void writeAndPush(GitProject machine, int round) {
        String run = run(machine, round);
        try (SpeedRepository repository = SpeedRepository.open(machine.top())) {
            Attempt attempt = of(run, 1);
            GitRun git = repository.begin(run, machine.head(), Attempts.GIT);
            git.accept(attempt, Attempts.faster(), EvidenceJson.write(attempt));
            git.remember(attempt);
            assertThat(new Exchange(repository, "origin").push(List.of("refs/heads/speed-opt/" + run)))
                    .isEmpty();
        }
        assertThat(files(shared)).contains(run + "/1.json");
    }

    @Test
    void what_one_machine_found_the_other_reads_after_a_fetch() {
        remember(one, of("20261101-000000-aaaa", 1));
        remember(two, of("20261102-000000-bbbb", 1));
        push(one);
        try (SpeedRepository repository = SpeedRepository.open(two.top())) {
            new Exchange(repository, "origin").fetch();
        }

        assertThat(files(two)).containsExactly("20261101-000000-aaaa/1.json", "20261102-000000-bbbb/1.json");
        assertThat(two.git("rev-list", "--parents", "-1", DATA).strip().split(" "))
                .as("a commit on top of both")
                .hasSize(3);
        assertThat(two.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void of_two_versions_of_a_record_what_was_taken_back_stays_so() {
        Attempt accepted = decided(of("20261101-000000-aaaa", 1), Decision.Kind.COMMIT, "passed every rung");
        remember(one, accepted);
        remember(two, decided(accepted, Decision.Kind.REVERT, "red on top of the others"));
        push(two);
        push(one);
        push(two);

        assertThat(shared.git("show", DATA + ":20261101-000000-aaaa/1.json")).contains("red on top of the others");
        assertThat(one.git("rev-parse", DATA)).isEqualTo(two.git("rev-parse", DATA));
    }

    @Test
    void refs_of_a_run_that_the_remote_has_in_another_version_are_named_and_left() {
        one.git("branch", "speed-opt/x", "main");
        one.git("push", "-q", "origin", "speed-opt/x");
        two.git("commit", "-q", "--allow-empty", "-m", "elsewhere");
        two.git("branch", "speed-opt/x");
        one.git("commit", "-q", "--allow-empty", "-m", "one");
        one.git("push", "-q", "--force", "origin", "HEAD:speed-opt/x");
        try (SpeedRepository repository = SpeedRepository.open(two.top())) {
            assertThat(new Exchange(repository, "origin").push(List.of("refs/heads/speed-opt/x")))
                    .containsExactly("refs/heads/speed-opt/x");
        }

        assertThat(shared.git("log", "-1", "--format=%s", "speed-opt/x").strip())
                .isEqualTo("one");
    }

    @Test
    void a_remote_that_is_not_there_is_one_sentence_and_nothing_is_lost() {
        remember(one, of("20261101-000000-aaaa", 1));
        one.git("remote", "set-url", "origin", folder.resolve("gone").toString());

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> push(one))
                .withMessageContaining("Cannot read the remote repository origin")
                .withMessageContaining("speed:push");
        assertThat(files(one)).hasSize(1);
    }

    @Test
    void old_samples_go_and_their_figures_stay_also_where_the_other_machine_still_has_them() {
        remember(one, of("20260101-000000-aaaa", 1));
        remember(one, of("20261101-000000-bbbb", 1));
        push(one);
        try (SpeedRepository repository = SpeedRepository.open(two.top())) {
            new Exchange(repository, "origin").fetch();
        }
        try (SpeedRepository repository = SpeedRepository.open(one.top())) {
            Instant now = Instant.parse("2026-11-20T00:00:00Z");
            assertThat(new Compaction(repository).run(90, now)).isEqualTo(1);
            assertThat(new Compaction(repository).run(90, now))
                    .as("once a month")
                    .isZero();
        }
        push(one);
        remember(two, of("20261103-000000-cccc", 1));
        push(two);

        assertThat(files(shared))
                .containsExactly(
                        "20260101-000000-aaaa/1.json", "20261101-000000-bbbb/1.json", "20261103-000000-cccc/1.json");
        assertThat(pairs(shared, "20260101-000000-aaaa")).isZero();
        assertThat(pairs(shared, "20261101-000000-bbbb")).isEqualTo(12);
        assertThat(attempt(shared, "20260101-000000-aaaa").measurement().lower())
                .isEqualTo(31);
        assertThat(shared.git("rev-list", "--max-parents=0", DATA).lines())
                .as("the history that held the samples is gone")
                .hasSize(1)
                .allMatch(root -> shared.git("log", "-1", "--format=%s", root).startsWith("Compact records"));
    }

    private static int pairs(GitProject project, String run) {
        return attempt(project, run).measurement().pairs().size();
    }

    private static Attempt attempt(GitProject project, String run) {
        return EvidenceJson.read(project.git("show", DATA + ":" + run + "/1.json"), Attempt.class);
    }

    private static void remember(GitProject machine, Attempt attempt) {
        try (SpeedRepository repository = SpeedRepository.open(machine.top())) {
            repository.begin(attempt.run(), machine.head(), Attempts.GIT).remember(attempt);
        }
    }

    private static void push(GitProject machine) {
        try (SpeedRepository repository = SpeedRepository.open(machine.top())) {
            new Exchange(repository, "origin").push(List.of());
        }
    }

    private static List<String> files(GitProject project) {
        return project.git("ls-tree", "-r", "--name-only", DATA).lines().toList();
    }

    private String run(GitProject machine, int round) {
        return String.format("20261122-%06d-%s", round, machine == one ? "aaaa" : "bbbb");
    }

    private static Attempt of(String run, int id) {
        Attempt made = Attempts.attempt(id);
        return new Attempt(
                id,
                run,
                made.target(),
                made.module(),
                made.file(),
                made.proposer(),
                made.title(),
                made.changes(),
                made.strategy(),
                made.diff(),
                made.rungs(),
                null,
                null,
                measured(),
                null,
                null);
    }

    private static Measurement measured() {
        return Measured.as(Verdict.FASTER)
                .improving(34.52, 31, 38.2)
                .in(Collections.nCopies(12, new PairResult(0.4, 0.4, 200, 131, true)))
                .measurement();
    }

    private static Attempt decided(Attempt made, Decision.Kind kind, String reason) {
        return new Attempt(
                made.id(),
                made.run(),
                made.target(),
                made.module(),
                made.file(),
                made.proposer(),
                made.title(),
                made.changes(),
                made.strategy(),
                made.diff(),
                made.rungs(),
                null,
                null,
                made.measurement(),
                null,
                new Decision(kind, reason, null, null));
    }
}
