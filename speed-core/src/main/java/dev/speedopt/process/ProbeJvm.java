package dev.speedopt.process;

import dev.speedopt.probe.replay.LaidFiles;
import dev.speedopt.project.Fence;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ProjectException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Starts JVMs that run the probe. On their application class path is the probe, and nothing of the user's: user classes go
 * into a class loader that the probe makes itself, so that neither shadows the other. Each runs in a folder of its own, where
 * files with relative names can be laid out for it.
 */
public final class ProbeJvm {
    private final Jvm jvm;
    private final Path directory;

    /**
     * @param jvm which JDK, with which flags
     * @param directory where their folders, their temporary files and their output go
     */
    public ProbeJvm(Jvm jvm, Path directory) {
        this.jvm = jvm;
        this.directory = directory.toAbsolutePath();
    }

    /** Starts it, waits until it ends, and ends it when it takes too long; exit code, null when it had to be killed. */
    public @Nullable Integer run(ProbeTask task) {
        try (ChildProcess child = start(task)) {
            return child.waitFor(task.limit()) ? child.exitCode() : null;
        }
    }

    /** Starts it, and leaves it to the caller how long to wait. */
    public ChildProcess start(ProbeTask task) {
        List<String> options = new ArrayList<>(jvm.flags());
        options.addAll(task.flags());
        for (Module module : ModuleLayer.boot().modules()) {
            if (module.getName().equals("java.base") || module.getName().equals("java.logging")) {
                module.getPackages().stream()
                        .sorted()
                        .forEach(name -> options.add("--add-opens=" + module.getName() + "/" + name + "=ALL-UNNAMED"));
            }
        }
        Path temporary = directory.resolve("tmp");
        Path home = directory.resolve("home");
        options.add("-Djava.io.tmpdir=" + temporary);
        options.add("-Duser.home=" + home);
        options.add("-D" + LaidFiles.PROPERTY + "=" + (jvm.sandbox().discards() ? LaidFiles.ANYWHERE : LaidFiles.HERE));
        options.add("-cp");
        List<String> path = new ArrayList<>(List.of(probeJar().toString()));
        task.libraries().forEach(library -> path.add(library.toString()));
        options.add(String.join(File.pathSeparator, path));
        options.add(task.main());
        options.addAll(task.arguments());
        try {
            Files.createDirectories(temporary);
            Files.createDirectories(home);
            // New, and never deleted while forks run: one that is hostile could put a link into the way.
            Path work = Files.createTempDirectory(directory, task.label() + "-work-");
            for (Path output : task.outputs()) {
                Files.deleteIfExists(output);
            }
            Path file = directory.resolve(task.label() + ".args");
            Files.writeString(
                    file,
                    String.join("\n", options.stream().map(ProbeJvm::quoted).toList()),
                    StandardCharsets.UTF_8);
            Path java = jvm.home().resolve("bin").resolve("java");
            List<Path> needed = Stream.of(
                            Stream.of(jvm.home(), probeJar()), task.libraries().stream(), task.readable().stream())
                    .flatMap(paths -> paths)
                    .map(Path::toAbsolutePath)
                    .toList();
            return ChildProcess.start(
                    jvm.sandbox()
                            .command(
                                    new Fence(needed, List.of(), List.of(directory), task.processorTime()),
                                    List.of(java.toString(), "@" + file)),
                    work,
                    environment(home, temporary),
                    directory.resolve(task.label() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> environment(Path home, Path temporary) {
        Map<String, String> environment = CleanEnvironment.bare(System.getenv());
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", temporary.toString());
        return environment;
    }

    /** The jar of the probe: agent, replayer and benchmark driver. */
    public static Path probeJar() {
        return jarOf(dev.speedopt.probe.ParentWatch.class);
    }

    /** The jar that a class of ours or of a library was loaded from. */
    public static Path jarOf(Class<?> type) {
        try {
            return Path.of(Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new ProjectException("Cannot find the jar of " + type.getName(), e);
        }
    }

    private static String quoted(String option) {
        return "\"" + option.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
