package dev.speedopt.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.speedopt.evidence.Rung;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.HandMade;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReaderTest {
    @Test
    void counts_what_each_rule_brought_and_cost(@TempDir Path folder) {
        GitProject project = GitProject.create(folder);
        new PastRuns(project)
                .accepted("20261001-080000-0001", "rule:a", 100, 0.9, null)
                .refused("20261001-080000-0001", "rule:b", 100, Rung.REPLAY)
                .refused("20261102-080000-0002", "rule:a", 100, Rung.COMPILATION);

        History history = HistoryReader.read(project.top(), Period.ALL);

        assertThat(history.runs()).isEqualTo(2);
        assertThat(history.attempts()).isEqualTo(3);
        assertThat(history.refusals()).containsEntry("replay", 1).containsEntry("compilation", 1);
        assertThat(history.months()).extracting(History.Month::month).containsExactly("2026-10", "2026-11");
        Effectiveness a = history.proposers().get(0);
        assertThat(a.name()).isEqualTo("rule:a");
        assertThat(a.accepted()).isOne();
        assertThat(a.millis()).isEqualTo(7000);
        assertThat(a.millisPerAccepted()).isEqualTo(7000);
        // Wilson's interval for 1 of 2, as published tables have it.
        assertThat(a.acceptedLower()).isCloseTo(0.0945, within(0.0001));
        assertThat(a.acceptedUpper()).isCloseTo(0.9055, within(0.0001));
        assertThat(history.proposers().get(1).medianImprovement()).isNull();
    }

    @Test
    void looks_only_at_the_period_that_was_asked_for(@TempDir Path folder) {
        GitProject project = GitProject.create(folder);
        new PastRuns(project)
                .accepted("20260930-235959-0001", "rule:a", 100, 0.9, null)
                .accepted("20261001-000000-0002", "rule:a", 100, 0.9, null)
                .accepted("20261101-000000-0003", "rule:a", 100, 0.9, null);

        assertThat(HistoryReader.read(project.top(), Period.of(null, "2026-10")).runs())
                .isOne();
        assertThat(HistoryReader.read(project.top(), Period.of("2026-10-01", null))
                        .runs())
                .isEqualTo(2);
    }

    @Test
    void an_accepted_change_that_a_later_commit_reverts_does_not_last(@TempDir Path folder) {
        GitProject project = GitProject.create(folder);
        String accepted = project.head();
        new PastRuns(project).accepted("20261001-080000-0001", "rule:a", 100, 0.9, accepted);
        project.git("commit", "-q", "--allow-empty", "-m", "Revert it\n\nThis reverts commit " + accepted + ".");

        History history = HistoryReader.read(project.top(), Period.ALL);

        assertThat(history.accepted()).isOne();
        assertThat(history.takenBack()).isOne();
        Calibration voter = history.voters().get(0);
        assertThat(voter.approvals()).isOne();
        assertThat(voter.approvalsThatLasted()).isZero();
        assertThat(voter.brier()).isCloseTo(0.81, within(1e-9));
    }

    @Test
    void what_cannot_be_read_is_counted_and_stops_nothing(@TempDir Path folder) {
        GitProject project = GitProject.create(folder);
        new PastRuns(project).accepted("20261001-080000-0001", "rule:a", 100, 0.9, null);
        HandMade.inHistory(project, "20261002-080000-0002/1.json", "{\"id\": \"not a number\"");
        HandMade.inHistory(project, "20261002-080000-0002/2.json", "{}");
        HandMade.inHistory(project, "plans/elsewhere.json", "another feature's");

        History history = HistoryReader.read(project.top(), Period.ALL);

        assertThat(history.attempts()).isOne();
        assertThat(history.unreadable()).containsExactly("20261002-080000-0002/1.json", "20261002-080000-0002/2.json");
    }

    @Test
    void a_lasting_slow_down_is_found_between_its_commits(@TempDir Path folder) {
        GitProject project = GitProject.create(folder);
        PastRuns runs = new PastRuns(project);
        String before = project.head();
        for (int day = 1; day <= 14; day++) {
            String run = String.format("202610%02d-080000-0001", day);
            if (day == 8) {
                project.git("commit", "-q", "--allow-empty", "-m", "the slow one");
            }
            runs.refused(run, "rule:a", (day < 8 ? 100 : 150) + day % 3, Rung.REPLAY);
            HandMade.attemptOn(project, run);
        }

        History history = HistoryReader.read(project.top(), Period.ALL);

        assertThat(history.regressions()).singleElement().satisfies(found -> {
            assertThat(found.shift().run()).startsWith("20261008");
            assertThat(found.shift().commitBefore()).isEqualTo(before);
            assertThat(found.shift().commit()).isEqualTo(project.head());
            assertThat(found.shift().change()).isCloseTo(50, within(3.0));
            assertThat(found.shift().runsBefore()).isEqualTo(7);
        });
    }

    @Test
    void a_slow_down_between_two_runs_of_one_commit_is_the_machine_s_and_no_regression(@TempDir Path folder) {
        GitProject project = GitProject.create(folder);
        PastRuns runs = new PastRuns(project);
        for (int day = 1; day <= 14; day++) {
            String run = String.format("202610%02d-080000-0001", day);
            runs.refused(run, "rule:a", (day < 8 ? 100 : 150) + day % 3, Rung.REPLAY);
            HandMade.attemptOn(project, run);
        }

        History history = HistoryReader.read(project.top(), Period.ALL);

        assertThat(history.trends().get(0).shifts())
                .singleElement()
                .matches(shift -> shift.ofTheMachine() && shift.slower());
        assertThat(history.regressions()).isEmpty();
    }

    @Test
    void without_any_run_there_is_an_empty_history(@TempDir Path folder) {
        assertThat(HistoryReader.read(GitProject.create(folder).top(), Period.ALL)
                        .attempts())
                .isZero();
    }
}
