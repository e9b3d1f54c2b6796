package dev.speedopt.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestRunTest {
    @TempDir
    private Path work;

    @Test
    void before_the_first_run_there_is_none_and_no_problem() {
        LatestRun latest = LatestRun.read(new RunFiles(work));

        assertThat(latest.run()).isEmpty();
        assertThat(latest.problem()).isEmpty();
        assertThat(SinkText.of(latest)).contains("There is no run to report on yet", "mvn speed:optimize");
    }

    @Test
    void a_damaged_run_is_a_sentence_with_the_file_and_the_cure() throws IOException {
        Files.writeString(new RunFiles(work).run(), "{\"schema\": 1, \"attempts\": [{");

        LatestRun latest = LatestRun.read(new RunFiles(work));

        assertThat(latest.run()).isEmpty();
        assertThat(latest.problem())
                .hasValueSatisfying(problem ->
                        assertThat(problem).contains(new RunFiles(work).run().toString(), "mvn speed:optimize"));
        assertThat(SinkText.of(latest)).contains("Cannot show the run");
    }

    @Test
    void a_run_without_what_a_report_needs_is_damaged_as_well() throws IOException {
        Files.writeString(new RunFiles(work).run(), "{\"schema\": 1}");

        assertThat(LatestRun.read(new RunFiles(work)).problem()).isPresent();
    }

    @Test
    void a_run_of_a_newer_version_is_not_guessed_at() throws IOException {
        EvidenceJson.write(run(2), new RunFiles(work).run());

        assertThat(LatestRun.read(new RunFiles(work)).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("newer version"));
    }

    @Test
    void a_module_sees_its_own_attempts_only() {
        EvidenceJson.write(run(1, attempt(1, "g:a", "<b>"), attempt(2, "g:b", "zebra")), new RunFiles(work).run());
        LatestRun latest = LatestRun.read(new RunFiles(work));

        assertThat(latest.module("g:a").run())
                .hasValueSatisfying(run ->
                        assertThat(run.attempts()).extracting(Attempt::id).containsExactly(1));
        assertThat(latest.module("g:c").isEmpty()).isTrue();
        assertThat(SinkText.of(latest.module("g:a")))
                .contains("Nothing got faster", "Foo#bar: <b>")
                .contains("&lt;b&gt;")
                .doesNotContain("zebra");
    }

    private static RunResult run(int schema, Attempt... attempts) {
        return new RunResult(
                schema,
                "r1",
                "now",
                "p",
                null,
                null,
                List.of(),
                List.of(attempts),
                List.of(),
                List.of(),
                5,
                List.of(),
                List.of());
    }

    private static Attempt attempt(int id, String module, String title) {
        return new Attempt(
                id,
                "r1",
                new MethodId("org.acme.Foo", "bar", List.of()),
                module,
                "Foo.java",
                "rule:x",
                title,
                List.of(),
                "constant_factor",
                "",
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
