package dev.speedopt.maven;

import dev.speedopt.process.Container;
import dev.speedopt.project.Console;
import dev.speedopt.project.ContainedJvm;
import dev.speedopt.project.Jvm;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Puts the measuring forks into containers where the user names an image, for every goal that measures. */
final class ContainerChoice {
    private static final String IMAGE = "speed.container";
    private static final String OPTIONS = "speed.container.options";

    private ContainerChoice() {}

    static Jvm around(Jvm jvm, MavenSession session, Console console) {
        String image = property(session, IMAGE);
        if (image == null || image.isBlank()) {
            return jvm;
        }
        String options = property(session, OPTIONS);
        Container container = Container.of(
                image.strip(),
                options == null || options.isBlank()
                        ? List.of()
                        : Arrays.asList(options.strip().split("\\s+")),
                jvm.home());
        console.info("Measuring in " + container.description());
        return new ContainedJvm(jvm, container);
    }

    private static @Nullable String property(MavenSession session, String name) {
        String written = session.getUserProperties().getProperty(name);
        return written != null
                ? written
                : session.getTopLevelProject().getProperties().getProperty(name);
    }
}
