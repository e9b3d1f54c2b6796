package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.it.hostile.RefusedProposer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What refusing a candidate costs, all its rungs together, with the plugin warm: {@code mvn verify -pl speed-it -am
 * -Dit.test=RefusalCostIT -Dinvoker.test=not-found-target} writes {@code speed-it/target/junit-it/refusal-cost.md}. No time is asserted.
 */
class RefusalCostIT {
    private static final int COUNT = 7;

    private static final Map<String, Rung> KINDS = new TreeMap<>(Map.of(
            "does not compile", Rung.COMPILATION,
            "fails a reaching test", Rung.REACHING_TESTS,
            "differs on replay", Rung.REPLAY));

    @Test
    void each_kind_is_refused_at_its_rung_and_its_cost_is_told() throws IOException {
        MavenProject project = MavenProject.copyOf("src/junit/hostile", "refusal-cost");
        project.write("config/speed_config.yaml", "verification:\n  maximum_attempts: 100\n");
        project.maven(
                        "speed:optimize",
                        "-Dspeed.target=org.acme.vault.Ledger#total",
                        "-D" + RefusedProposer.COUNT + "=" + COUNT)
                .succeeds();
        List<Attempt> attempts = project.result().attempts();
        StringBuilder table =
                new StringBuilder("| Refused because it | Median seconds of " + COUNT + " | All |\n|---|---|---|\n");
        KINDS.forEach((kind, rung) -> {
            List<Attempt> same = attempts.stream()
                    .filter(attempt -> attempt.title().equals(kind))
                    .toList();
            assertThat(same).hasSize(COUNT).allMatch(attempt -> failed(attempt) == rung);
            List<Double> seconds =
                    same.stream().map(RefusalCostIT::seconds).sorted().toList();
            table.append("| " + kind + " | " + seconds.get(COUNT / 2) + " | " + seconds + " |\n");
        });
        Files.writeString(project.directory().resolveSibling("refusal-cost.md"), table);
    }

    private static double seconds(Attempt attempt) {
        return attempt.rungs().stream().mapToLong(RungResult::millis).sum() / 1000.0;
    }

    private static Rung failed(Attempt attempt) {
        return attempt.rungs().get(attempt.rungs().size() - 1).rung();
    }
}
