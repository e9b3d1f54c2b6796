package dev.speedopt.process;

import dev.speedopt.project.Fence;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A container for each fork: no network, a root that can only be read, no capabilities, a set of processors and a limit of
 * memory; of the machine it sees what its fence names, under the same paths. The forks reach the measurer over a socket in a
 * folder, so they need no network.
 */
public final class Container implements Sandbox {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Set<String> CLIENT =
            Set.of("PATH", "HOME", "USER", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME");

    private final ContainerEngine engine;
    private final String image;
    private final List<String> options;
    private final boolean ownJava;

    private Container(ContainerEngine engine, String image, List<String> options, boolean ownJava) {
        this.engine = engine;
        this.image = image;
        this.options = List.copyOf(options);
        this.ownJava = ownJava;
    }

    /**
     * Finds podman or docker, and tries the image out.
     *
     * @param image that forks run in; its own {@code java} is used where it has one, the project's JDK otherwise
     * @param options further ones of {@code run}, laid over ours
     * @param jdk home of the project's JDK
     * @throws ProjectException with the cure when there is no engine, or the image runs no Java
     */
    public static Container of(String image, List<String> options, Path jdk) {
        ContainerEngine engine = ContainerEngine.require(image);
        List<String> own = trial(new Container(engine, image, options, true), jdk);
        if (own.isEmpty()) {
            return new Container(engine, image, options, true);
        }
        List<String> ours = trial(new Container(engine, image, options, false), jdk);
        if (ours.isEmpty()) {
            return new Container(engine, image, options, false);
        }
        throw new ProjectException(engine.program().getFileName() + " cannot run Java in the image '" + image
                + "', neither its own nor that of " + jdk + ": " + String.join(" / ", own) + " // "
                + String.join(" / ", ours)
                + ". Name an image with a JDK of 17 or later, or say what the engine needs with "
                + "-Dspeed.container.options=…");
    }

    /** What it said when it failed; empty when it works. */
    private static List<String> trial(Container container, Path jdk) {
        try {
            Path folder = Files.createTempDirectory("speed-container");
            Path log = folder.resolve("log");
            Fence fence = new Fence(List.of(jdk), List.of(), List.of(folder), PATIENCE);
            List<String> command =
                    container.command(fence, List.of(jdk.resolve("bin/java").toString(), "-version"));
            try (ChildProcess trial = ChildProcess.start(command, folder, System.getenv(), log)) {
                if (trial.waitFor(PATIENCE) && trial.exitCode() == 0) {
                    return List.of();
                }
                List<String> said = trial.lastLines(2);
                return said.isEmpty() ? List.of("it said nothing within " + PATIENCE.toSeconds() + " s") : said;
            } finally {
                Files.deleteIfExists(log);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the temporary folder: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isolates() {
        return true;
    }

    @Override
    public String description() {
        return engine.program().getFileName() + " with the image " + image + " and "
                + (ownJava ? "its own JDK" : "the project's JDK")
                + ": no network, a root that can only be read, limits of memory and processors";
    }

    @Override
    public List<String> command(Fence fence, List<String> command) {
        List<String> all = new ArrayList<>(clientEnvironment());
        all.addAll(List.of(
                engine.program().toString(),
                "run",
                "--rm",
                "--interactive",
                "--network=none",
                "--read-only",
                "--cap-drop=ALL",
                "--security-opt=no-new-privileges",
                "--tmpfs=/tmp",
                "--env=HOME=/tmp"));
        all.add("--cpuset-cpus=" + ContainerLimits.processors());
        all.add("--memory=" + ContainerLimits.memoryBytes());
        if (!engine.podman()) {
            ContainerLimits.user(fence.writable()).ifPresent(user -> all.add("--user=" + user));
        }
        mounts(fence).forEach((path, mode) -> all.add("--volume=" + path + ":" + path + ":" + mode));
        fence.scratch().forEach(folder -> all.add("--tmpfs=" + folder));
        if (!fence.writable().isEmpty()) {
            all.add("--workdir=" + fence.writable().get(0));
        }
        all.addAll(options);
        all.add(image);
        all.add(ownJava ? "java" : command.get(0));
        all.addAll(command.subList(1, command.size()));
        return List.copyOf(all);
    }

    /** The engine's client is no fork of the user's code: it finds its images and its daemon by the user's own variables. */
    private static List<String> clientEnvironment() {
        List<String> all = new ArrayList<>(List.of("env"));
        System.getenv().forEach((name, value) -> {
            if (CLIENT.contains(name) || name.startsWith("DOCKER_") || name.startsWith("CONTAINER")) {
                all.add(name + "=" + value);
            }
        });
        return all;
    }

    /** Each once; a folder that may be written to is not laid over by one that may only be read. */
    private Map<Path, String> mounts(Fence fence) {
        Map<Path, String> mounts = new LinkedHashMap<>();
        fence.readable().stream().filter(Files::exists).forEach(path -> mounts.put(path, "ro"));
        if (!ownJava) {
            fence.readable().stream()
                    .filter(path -> Files.isExecutable(path.resolve("bin/java")))
                    .flatMap(jdk -> LinkedFolders.outside(jdk).stream())
                    .forEach(path -> mounts.put(path, "ro"));
        }
        fence.writable().forEach(path -> mounts.put(path, "rw"));
        for (Path path : mounts.keySet()) {
            if (path.toString().contains(":")) {
                throw new ProjectException("Containers cannot be given " + path
                        + ": its name has a colon. Move the project, or leave speed.container out.");
            }
        }
        return mounts;
    }
}
