package dev.speedopt.optimization.run;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.ShardResult;
import dev.speedopt.project.Console;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.Compaction;
import dev.speedopt.repository.data.Exchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Records and runs shared with other machines, where the user wants that ({@code git.push}). A remote that is out of reach costs
 * a warning, never a run: what was found is in the user's own repository.
 */
public final class Sharing {
    private final SpeedRepository repository;
    private final SpeedConfig.Git settings;
    private final Console console;

    private Sharing(SpeedRepository repository, SpeedConfig.Git settings, Console console) {
        this.repository = repository;
        this.settings = settings;
        this.console = console;
    }

    public static Sharing of(SpeedRepository repository, SpeedConfig.Git settings, Console console) {
        return new Sharing(repository, settings, console);
    }

    /** Takes in what others have found since. */
    public void before() {
        settings.remote().ifPresent(remote -> {
            try (Console.Step step = console.step("Fetching what other machines found from " + remote)) {
                new Exchange(repository, remote).fetch();
            } catch (ProjectException e) {
                console.warn(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Lets go of old raw samples, and gives others what the run found. */
    public void after(RunResult run) {
        int compacted = new Compaction(repository).run(settings.keepSamplesDays(), Instant.now());
        if (compacted > 0) {
            console.info("Let go of the raw samples of " + compacted + " attempts that are older than "
                    + settings.keepSamplesDays() + " days (git.keep_samples_days); their figures stay");
        }
        give(run.run(), run.branch());
    }

    private void give(String run, @Nullable String branch) {
        List<String> owned = new ArrayList<>(List.of("refs/speed/attempts/" + run));
        if (branch != null) {
            owned.add("refs/heads/" + branch);
        }
        settings.remote().ifPresent(remote -> {
            try {
                push(remote, owned);
            } catch (ProjectException e) {
                console.warn(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Takes in the branches and attempts of runs of other machines. */
    public void fetchRuns(List<ShardResult> results) {
        settings.remote().ifPresent(remote -> {
            Set<String> wanted = new TreeSet<>();
            results.forEach(result -> {
                wanted.add("refs/speed/attempts/" + result.run());
                wanted.add("refs/heads/" + result.branch());
            });
            try (Console.Step step = console.step("Fetching the commits of " + results.size() + " shards")) {
                new Exchange(repository, remote).fetch(wanted::contains);
            }
        });
    }

    /** Gives others the records of all runs, and no run's commits. */
    public void records() {
        settings.remote().ifPresent(remote -> push(remote, List.of()));
    }

    /** Gives others what a shard found before, in case that its own push was cut off. */
    public void again(ShardResult shard) {
        give(shard.run(), shard.branch());
    }

    /**
     * Shares every run that is here.
     *
     * @throws ProjectException when the remote cannot be reached or does not take it
     */
    public void everything(String remote) {
        push(
                remote,
                repository.refs(
                        "refs/heads/" + settings.branchPrefix() + "/",
                        "refs/speed/attempts/",
                        "refs/speed/baselines/"));
    }

    private void push(String remote, List<String> owned) {
        try (Console.Step step = console.step("Sharing commits and records with " + remote)) {
            List<String> differ = new Exchange(repository, remote).push(owned);
            if (!differ.isEmpty()) {
                console.warn(remote + " has these in another version, so they were not pushed: "
                        + String.join(", ", differ));
            }
        }
    }
}
