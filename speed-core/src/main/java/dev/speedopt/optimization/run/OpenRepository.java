package dev.speedopt.optimization.run;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.Preconditions;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.lock.RunLock;
import org.jspecify.annotations.Nullable;

/**
 * The user's repository, found fit to be committed to, and locked against other runs.
 *
 * @param git the repository
 * @param lock held until the run ends
 * @param base commit that the run starts from
 */
record OpenRepository(SpeedRepository git, RunLock lock, String base) implements AutoCloseable {
    static OpenRepository open(OptimizationPorts ports, OptimizationRequest request, String run) {
        SpeedRepository git = SpeedRepository.open(ports.project().root());
        try {
            Preconditions.check(
                    git,
                    ports.project().modules().stream()
                            .map(ModuleModel::baseDirectory)
                            .toList(),
                    request.config().git());
            String base = git.head()
                    .orElseThrow(() -> new ProjectException("The Git repository " + git.top()
                            + " has no commit yet. Commit your sources first, or run with -Dspeed.git.auto_commit=false"
                            + " to get patch files instead of commits."));
            return new OpenRepository(git, git.lock(run), base);
        } catch (RuntimeException e) {
            git.close();
            throw e;
        }
    }

    /** Id of the commit that a run's branch is at; null when it has none. */
    @Nullable
    String tip(String run, SpeedConfig.Git settings) {
        return git.tip("refs/heads/" + git.begin(run, base, settings).branch()).orElse(null);
    }

    @Override
    public void close() {
        lock.close();
        git.close();
    }
}
