package dev.speedopt.optimization.baseline;

import dev.speedopt.optimization.run.Run;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.ContentDigest;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.Target;
import dev.speedopt.workload.KeptRecordings;
import dev.speedopt.workload.Recording;
import dev.speedopt.workload.WorkloadRecorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tests with the recorder in their JVMs; or what that gave before, where nothing that it depends on has changed: sources, tests,
 * resources, dependencies, build files, the JVM, the recorder and its settings.
 */
final class RecordedTests {
    private final Run run;
    private final List<Target> targets;
    private final KeptRecordings kept;

    RecordedTests(Run run, List<Target> targets) {
        this.run = run;
        this.targets = targets;
        this.kept = new KeptRecordings(run.ports().project().cacheDirectory().resolve("recordings"), digest());
    }

    /** From an earlier run; empty where there is none, so that {@link #fresh()} is needed. */
    Optional<Recording> earlier() {
        return kept.find(targets, run.directory("recording"));
    }

    /** Of a run of the tests that begins now. */
    Recording fresh() {
        return new WorkloadRecorder(
                        run.ports().project(),
                        run.ports().tests(),
                        run.request().config().baseline(),
                        run.directory("recording"))
                .record(targets, List.of(), run.ports().console());
    }

    /** For later runs: a recording whose tests did all that they did before, and whose JVMs all ended as they should. */
    void keep(Recording recording) {
        boolean recorded = recording.workloads().values().stream().anyMatch(workload -> workload.callCount() > 0);
        if (recorded && recording.run().problem() == null) {
            kept.keep(recording);
        }
    }

    private String digest() {
        ProjectModel project = run.ports().project();
        Jvm jvm = run.ports().jvm();
        ContentDigest digest = new ContentDigest()
                .text(run.request().pluginVersion())
                .classPath(List.of(ProbeJvm.probeJar()))
                .text(run.request().config().baseline().toString())
                .text(jvm.home().toString())
                .texts(jvm.flags())
                .files(project.root().resolve(".mvn"));
        buildFiles(project.root(), digest);
        for (ModuleModel module : project.modules()) {
            digest.text(module.id()).texts(module.compilerOptions());
            buildFiles(module.baseDirectory(), digest);
            digest.files(module.baseDirectory().resolve("src"));
            Stream.concat(module.sourceRoots().stream(), module.testSourceRoots().stream())
                    .forEach(digest::files);
            digest.classPath(module.compilePath()).classPath(module.testPath());
        }
        return digest.hex();
    }

    /** What lies beside the sources: the POM, suites, configuration of test frameworks. */
    private static void buildFiles(Path folder, ContentDigest digest) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(xml|properties|ya?ml|json|groovy|kts?)"))
                    .sorted()
                    .forEach(file -> digest.text(file.getFileName().toString()).files(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }
}
