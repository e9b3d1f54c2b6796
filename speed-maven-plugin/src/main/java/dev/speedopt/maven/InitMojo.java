package dev.speedopt.maven;

import dev.speedopt.ci.CiSystem;
import dev.speedopt.ci.CiTemplate;
import dev.speedopt.config.ConfigFiles;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the commented configuration files with their defaults, and their JSON schemas, into {@code config} of the top folder;
 * or, with {@code speed.ci}, the files that make CI systems run speed. What is there already stays as it is.
 */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public class InitMojo extends AbstractMojo {
    private final MavenSession session;

    /** CI systems to write a file for, in place of the configuration: {@code github,gitlab,jenkins,kubernetes}. */
    @Parameter(property = "speed.ci", defaultValue = "")
    private String ci = "";

    @Inject
    public InitMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            // An empty default value is none to Maven.
            List<CiSystem> systems = CiSystem.parse(Objects.requireNonNullElse(ci, ""));
            if (systems.isEmpty()) {
                configuration();
            } else {
                systems(systems);
            }
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private void configuration() throws MojoExecutionException {
        Path folder = root().resolve("config");
        for (Map.Entry<String, String> file : ConfigFiles.shipped().entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void systems(List<CiSystem> systems) throws MojoExecutionException {
        try (SpeedRepository git = SpeedRepository.open(root())) {
            CiTemplate template = new CiTemplate(
                    git.relativePath(root()),
                    Files.exists(root().resolve("mvnw")),
                    Runtime.version().feature());
            for (CiSystem system : systems) {
                write(git.top().resolve(system.file()), template.text(system));
            }
        }
    }

    private Path root() {
        return session.getTopLevelProject().getBasedir().toPath();
    }

    private void write(Path place, String text) throws MojoExecutionException {
        try {
            if (Files.exists(place)) {
                getLog().info("kept     " + place);
            } else {
                Files.createDirectories(place.getParent());
                Files.writeString(place, text);
                getLog().info("written  " + place);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write " + place + ": " + e.getMessage());
        }
    }
}
