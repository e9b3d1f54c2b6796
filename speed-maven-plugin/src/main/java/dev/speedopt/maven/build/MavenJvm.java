package dev.speedopt.maven.build;

import dev.speedopt.project.Jvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * The port {@link Jvm}: what the user's tests run on.
 *
 * @param home Surefire's own {@code jvm} or {@code jdkToolchain}, the JDK of the build's toolchain, or Maven's own
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
                        .flatMap(module ->
                                tests(module, toolchains).or(() -> toolchain(module.session(), toolchains)).stream())
                        .findFirst()
                        .orElse(Path.of(System.getProperty("java.home"))),
                reactor.modules().stream()
                        .map(MavenJvm::flags)
                        .filter(flags -> !flags.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    /** What Surefire is told for tests alone. */
    private static Optional<Path> tests(ReactorModule module, ToolchainManager toolchains) {
        for (MojoExecution execution : module.executions("maven-surefire-plugin", "test")) {
            Configuration settings = Configuration.of(execution, module.session());
            Map<String, String> wanted = new TreeMap<>();
            for (Configuration requirement : settings.children("jdkToolchain")) {
                requirement.text().ifPresent(value -> wanted.put(requirement.name(), value));
            }
            Optional<Path> home = settings.text("jvm")
                    .flatMap(MavenJvm::homeOf)
                    .or(() -> wanted.isEmpty()
                            ? Optional.empty()
                            : toolchains.getToolchains(module.session(), "jdk", wanted).stream()
                                    .findFirst()
                                    .flatMap(MavenJvm::homeOf));
            if (home.isPresent()) {
                return home;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> toolchain(MavenSession session, ToolchainManager toolchains) {
        return Optional.ofNullable(toolchains.getToolchainFromBuildContext("jdk", session))
                .flatMap(MavenJvm::homeOf);
    }

    private static Optional<Path> homeOf(Toolchain toolchain) {
        return Optional.ofNullable(toolchain.findTool("java")).flatMap(MavenJvm::homeOf);
    }

    /** The home of a JDK, from its {@code bin/java}. */
    private static Optional<Path> homeOf(String java) {
        return Optional.of(Path.of(java).toAbsolutePath().resolve("../..").normalize())
                .filter(home -> Files.isExecutable(home.resolve("bin").resolve("java")));
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
