package dev.speedopt.ci;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A CI system's file, made for one project.
 *
 * @param directory of the build, from the top of the repository, with {@code /}; empty for the top itself
 * @param wrapper whether the project has a Maven wrapper of its own
 * @param java feature version that the project is built with
 */
public record CiTemplate(String directory, boolean wrapper, int java) {
    private static final String PLUGIN = "dev.speedopt:speed-maven-plugin";

    public CiTemplate {
        if (!directory.matches("[\\w./-]*")) {
            throw new ProjectException(
                    "The build lies in the folder \"" + directory
                            + "\" of its repository. A CI file can be written for folders of letters, digits, '.', '_' and '-' only.");
        }
    }

    /** The whole text of the system's file. */
    public String text(CiSystem system) {
        String folder = directory.isEmpty() ? "." : directory;
        return template(system.template())
                .replace("@directory@", folder)
                .replace("@artifacts@", directory.isEmpty() ? "" : directory + "/")
                .replace("@mvn@", (wrapper ? "./mvnw" : "mvn") + " --batch-mode --no-transfer-progress")
                .replace("@plugin@", PLUGIN)
                .replace("@java@", String.valueOf(java));
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(CiTemplate.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
