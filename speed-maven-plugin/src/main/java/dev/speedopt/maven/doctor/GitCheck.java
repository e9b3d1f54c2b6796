package dev.speedopt.maven.doctor;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.Preconditions;
import dev.speedopt.repository.SpeedRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;

/** Whether accepted changes could be committed right now. */
final class GitCheck implements Check {
    private final Supplier<SpeedConfig.Git> settings;

    GitCheck(Supplier<SpeedConfig.Git> settings) {
        this.settings = settings;
    }

    @Override
    public Finding examine(MavenSession session) {
        Path root = session.getTopLevelProject().getBasedir().toPath();
        List<Path> modules = session.getProjects().stream()
                .map(project -> project.getBasedir().toPath())
                .toList();
        try (SpeedRepository repository = SpeedRepository.open(root)) {
            Preconditions.check(repository, modules, settings.get());
            return Finding.ok("Git", repository.top() + ", clean, fit to be committed to");
        } catch (ProjectException e) {
            return Finding.fail(
                    "Git",
                    String.valueOf(e.getMessage()).replace("\n", "\n" + " ".repeat(15)),
                    "Or run with -Dspeed.git.auto_commit=false to get patch files.");
        }
    }
}
