package dev.speedopt.maven.build;

import dev.speedopt.project.Jvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * The port {@link Jvm}: what the user's tests run on.
 *
 * @param home the JDK of the build's toolchain, or Maven's own
 * @param flags of the first module whose tests have any
 */
public record MavenJvm(Path home, List<String> flags) implements Jvm {
    public MavenJvm {
        flags = List.copyOf(flags);
    }

    /** The JVM of the tests of {@code reactor}'s modules. */
    public static MavenJvm of(Reactor reactor, ToolchainManager toolchains) {
        return new MavenJvm(
                reactor.modules().stream()
                        .flatMap(module -> toolchain(module.session(), toolchains).stream())
                        .findFirst()
                        .orElse(Path.of(System.getProperty("java.home"))),
                reactor.modules().stream()
                        .map(MavenJvm::flags)
                        .filter(flags -> !flags.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private static Optional<Path> toolchain(MavenSession session, ToolchainManager toolchains) {
        return Optional.ofNullable(toolchains.getToolchainFromBuildContext("jdk", session))
                .map(toolchain -> toolchain.findTool("java"))
                .map(java -> Path.of(java).toAbsolutePath().resolve("../..").normalize())
                .filter(Files::isDirectory);
    }

    private static List<String> flags(ReactorModule module) {
        List<String> flags = new ArrayList<>();
        for (MojoExecution execution : module.executions("maven-surefire-plugin", "test")) {
            Configuration settings = Configuration.of(execution, module.session());
            settings.text("argLine").ifPresent(line -> flags.addAll(JvmFlags.of(line, name -> property(name, module))));
            for (Configuration variable : settings.children("systemPropertyVariables")) {
                variable.text().ifPresent(value -> flags.add("-D" + variable.name() + "=" + value));
            }
        }
        return flags.stream().distinct().toList();
    }

    private static Optional<String> property(String name, ReactorModule module) {
        MavenProject project = module.project();
        return Optional.ofNullable(module.session().getUserProperties().getProperty(name))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(name)))
                .or(() -> Optional.ofNullable(
                        module.session().getSystemProperties().getProperty(name)));
    }
}
