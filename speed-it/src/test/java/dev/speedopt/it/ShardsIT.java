package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Four machines, each with a clone of its own, and one bare repository between them: {@code mvn verify -pl speed-it -am
 * -Dit.test=ShardsIT -Dinvoker.test=not-found-target}. Each is killed once at a random moment and run again.
 */
class ShardsIT {
    private static final int SHARDS = 4;
    private static final long SEED = Long.getLong("speed.it.seed", 20261122);

    @Test
    void four_shards_each_killed_once_come_to_what_a_single_run_accepts() throws IOException {
        MavenProject single = MavenProject.copyOf("src/junit/shards", "shards-single");
        single.maven("speed:optimize", "-Dspeed.quick", "-Dspeed.target=org.acme.club.**", "-Dspeed.budget=1h")
                .succeeds();
        Set<String> wanted = accepted(single);
        assertThat(wanted).as("what a single run accepts").hasSizeGreaterThan(2);

        Path shared = single.bareClone("shards-shared.git");
        List<MavenProject> machines = new ArrayList<>();
        for (int i = 1; i <= SHARDS; i++) {
            machines.add(machine(shared, i));
        }
        machines.get(0)
                .maven("speed:plan", "-Dspeed.shards=" + SHARDS, "-Dspeed.push")
                .succeeds();

        Random random = new Random(SEED);
        List<MavenRun> runs = new ArrayList<>();
        for (int i = 1; i <= SHARDS; i++) {
            runs.add(shard(machines.get(i - 1), i).start());
        }
        for (MavenRun run : runs) {
            run.ended(Duration.ofMillis(5_000 + random.nextInt(20_000)));
            run.kill();
        }
        runs.clear();
        for (int i = 1; i <= SHARDS; i++) {
            runs.add(shard(machines.get(i - 1), i).start());
        }
        runs.forEach(MavenRun::endsWell);

        assertThat(shard(machines.get(0), 2).succeeds().output())
                .as("a shard that another machine has run")
                .contains("was run already");
        MavenProject merger = machine(shared, SHARDS + 1);
        merger.maven("speed:merge", "-Dspeed.quick", "-Dspeed.push").succeeds();
        assertThat(accepted(merger)).as("what was joined").isEqualTo(wanted);
        assertThat(merger.maven("speed:merge", "-Dspeed.quick", "-Dspeed.push")
                        .succeeds()
                        .output())
                .contains("were joined already");
        assertThat(new Git(shared).run("for-each-ref", "--format=%(refname)").lines())
                .as("branch of the merge, on the shared repository")
                .contains("refs/heads/" + merger.result().branch());
    }

    private static MavenProject machine(Path shared, int number) {
        MavenProject machine = MavenProject.cloneOf(shared, "shards-" + number);
        machine.git("config", "user.name", "machine " + number);
        machine.git("config", "user.email", "machine@example.org");
        return machine;
    }

    private static MavenRun shard(MavenProject machine, int number) {
        return machine.maven(
                "speed:optimize", "-Dspeed.quick", "-Dspeed.shard=" + number + "/" + SHARDS, "-Dspeed.push");
    }

    private static Set<String> accepted(MavenProject project) throws IOException {
        return project.result().attempts().stream()
                .filter(Attempt::accepted)
                .map(attempt -> attempt.target().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
