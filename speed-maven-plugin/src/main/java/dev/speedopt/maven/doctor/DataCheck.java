package dev.speedopt.maven.doctor;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.StoredSize;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;

/** How much of the user's repository speed's records take, and who they are shared with. */
final class DataCheck implements Check {
    private static final long LARGE = 200_000_000;

    private final Supplier<SpeedConfig.Git> settings;

    DataCheck(Supplier<SpeedConfig.Git> settings) {
        this.settings = settings;
    }

    @Override
    public Finding examine(MavenSession session) {
        Path root = session.getTopLevelProject().getBasedir().toPath();
        try (SpeedRepository repository = SpeedRepository.open(root)) {
            StoredSize size = StoredSize.of(repository);
            String found = "refs/speed: " + size.describe() + "; "
                    + settings.get()
                            .remote()
                            .map(remote -> "shared with " + remote + " by every run")
                            .orElse("kept here alone (git.push, speed:push)");
            return size.bytes() < LARGE
                    ? Finding.ok("Records", found)
                    : Finding.warn(
                            "Records",
                            found,
                            "Raw samples go after git.keep_samples_days; old attempts by git update-ref -d"
                                    + " refs/speed/attempts/RUN, then git gc.");
        } catch (ProjectException e) {
            return Finding.warn("Records", "not looked at", String.valueOf(e.getMessage()));
        }
    }
}
