package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.Configuration;
import dev.speedopt.maven.build.ReactorModule;
import dev.speedopt.project.Fence;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.TestRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;

/**
 * One {@code surefire:test} execution of one module, as the user configured it.
 *
 * @param module whose tests run
 * @param execution user's own, or its modern stand-in; never changed
 * @param surroundings where the build is and what it runs on
 */
record SurefireExecution(ReactorModule module, MojoExecution execution, Surroundings surroundings) {
    private static final List<String> SWITCHES = List.of("skip", "skipTests", "skipExec");

    /** Whether the POM itself says that it does not run; {@code -DskipTests} on the command line does not count. */
    boolean isOff() {
        Configuration settings = Configuration.of(execution, module.session());
        return SWITCHES.stream()
                .anyMatch(name -> settings.raw(name).filter("true"::equals).isPresent());
    }

    boolean runsInsideMaven() {
        return SurefireSettings.runsInsideMaven(Configuration.of(execution, module.session()));
    }

    /** TestNG suites are all or nothing: a selection of classes would make Surefire forget them. */
    boolean hasSuiteFiles() {
        return !Configuration.of(execution, module.session())
                .children("suiteXmlFiles")
                .isEmpty();
    }

    /**
     * Runs it.
     *
     * @param reports new folder: Surefire skips silently what it has already run with the same configuration
     * @param classes to run; empty for all
     * @return what went wrong around the tests; empty when nothing did, failing tests included
     */
    Optional<String> run(BuildPluginManager plugins, TestRequest request, Path reports, List<String> classes) {
        MojoExecution ours = new MojoExecution(
                execution.getMojoDescriptor(), "speed-" + execution.getExecutionId(), execution.getSource());
        ours.setConfiguration(settings(request, reports).forRun(request, module.id(), reports, classes));
        PatchedArtifacts patched = new PatchedArtifacts(module.project(), request.classes());
        Quiet quiet = new Quiet(execution.getMojoDescriptor().getImplementation());
        try {
            plugins.executeMojo(module.session(), ours);
            return Optional.empty();
        } catch (MojoFailureException | MojoExecutionException e) {
            return ForkProblem.of(e, reports);
        } catch (PluginConfigurationException | PluginManagerException e) {
            throw new ProjectException(
                    "Surefire " + execution.getVersion() + " cannot be started for " + module.id() + ": "
                            + e.getMessage() + ". Make `mvn test` work, then try again.",
                    e);
        } finally {
            quiet.close();
            patched.close();
        }
    }

    private SurefireSettings settings(TestRequest request, Path reports) {
        Configuration configuration = Configuration.of(execution, module.session());
        SurefireSettings settings = new SurefireSettings(configuration, execution);
        if (request.sandbox() == null || !surroundings.canWrap()) {
            return settings;
        }
        Path java = SurefireSettings.jvm(configuration)
                .orElse(surroundings.javaHome().resolve("bin").resolve("java"));
        Path jdk = reports.resolveSibling(reports.getFileName() + "-jdk");
        Path home = jdk.resolve("home");
        Path temporary = jdk.resolve("tmp");
        Fence fence = new TestFence(module, surroundings.root())
                .of(request, java.resolve("../..").normalize(), writable(request, home, temporary));
        return settings.startingBy(SandboxedJdk.write(jdk, home, temporary, java, request.sandbox(), fence));
    }

    private static List<Path> writable(TestRequest request, Path home, Path temporary) {
        return Stream.concat(request.writable().stream(), Stream.of(home, temporary))
                .toList();
    }

    /**
     * What a test JVM is started from.
     *
     * @param root folder of the whole build
     * @param javaHome of the JDK that tests run on
     */
    record Surroundings(Path root, Path javaHome) {
        /** A script can stand in for the JVM. */
        boolean canWrap() {
            return Files.isExecutable(Path.of("/bin/sh"));
        }
    }
}
