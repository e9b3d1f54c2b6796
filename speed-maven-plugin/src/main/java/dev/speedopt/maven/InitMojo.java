package dev.speedopt.maven;

import dev.speedopt.config.ConfigFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the commented configuration files with their defaults, and their JSON schemas, into {@code config} of the top folder.
 * What is there already stays as it is.
 */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public class InitMojo extends AbstractMojo {
    private final MavenSession session;

    @Inject
    public InitMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoExecutionException {
        Path folder = session.getTopLevelProject().getBasedir().toPath().resolve("config");
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : ConfigFiles.shipped().entrySet()) {
                Path place = folder.resolve(file.getKey());
                if (Files.exists(place)) {
                    getLog().info("kept     " + place);
                } else {
                    Files.writeString(place, file.getValue());
                    getLog().info("written  " + place);
                }
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write to " + folder + ": " + e.getMessage());
        }
    }
}
