package dev.speedopt.optimization.run;

import dev.speedopt.config.Differences;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.request.Environment;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.project.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether a run goes on where an interrupted one stopped or starts anew, and says which. */
final class Resumption {
    private final OptimizationPorts ports;
    private final OptimizationRequest request;
    private final @Nullable OpenRepository repository;
    private final Path directory;

    Resumption(OptimizationPorts ports, OptimizationRequest request, @Nullable OpenRepository repository) {
        this.ports = ports;
        this.request = request;
        this.repository = repository;
        this.directory = ports.project().workDirectory();
    }

    /** The journal to write in. */
    Journal journal(String run) {
        Console console = ports.console();
        String fingerprint = Fingerprint.of(ports.project(), request, base());
        RunState earlier = Journal.earlier(directory);
        if (earlier != null && !earlier.finished()) {
            String name = earlier.result().run();
            if (!earlier.fingerprint().equals(fingerprint)) {
                console.info("Starting anew: run " + name
                        + " was interrupted, but sources, settings or the request have changed since.");
            } else if (!committedAsWritten(earlier)) {
                console.info(
                        "Starting anew: run " + name + " was interrupted while it was committing. What it had accepted"
                                + " stays on " + earlier.result().branch() + ".");
            } else {
                console.info("Resuming run " + name + ", which was interrupted: "
                        + earlier.done().size() + " targets are decided already.");
                return Journal.resume(directory, earlier);
            }
        }
        return Journal.begin(directory, fingerprint, blank(run));
    }

    /** Whether the branch's tip and the classes on disk are what the journal says: a kill may fall between the two. */
    private boolean committedAsWritten(RunState earlier) {
        boolean onDisk = earlier.stack().stream()
                .allMatch(change ->
                        Files.exists(Path.of(change.source())) && Files.isDirectory(Path.of(change.classes())));
        if (repository == null || !onDisk) {
            return onDisk;
        }
        return Objects.equals(
                earlier.tip(),
                repository.tip(earlier.result().run(), request.config().git()));
    }

    private @Nullable String base() {
        return repository == null ? null : repository.base();
    }

    private RunResult blank(String run) {
        return new RunResult(
                1,
                run,
                Instant.now().toString(),
                request.projectName(),
                base(),
                null,
                Environment.describe(ports.jvm(), request.pluginVersion()),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                settings(),
                List.of());
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(Differences.of(request.config()));
        if (request.quick()) {
            settings.add("quick=true");
        }
        if (request.strategy() != null) {
            settings.add("strategy=" + request.strategy());
        }
        return settings;
    }
}
