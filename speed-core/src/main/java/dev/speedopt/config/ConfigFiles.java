package dev.speedopt.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which files there are, where they are looked for, and what they hold when nobody changed them. */
public final class ConfigFiles {
    static final String MAIN = "speed_config.yaml";

    /** The files, in the order in which they are read: a later one wins, key by key. */
    public static final List<String> NAMES =
            List.of(MAIN, "consensus_config.yaml", "benchmarking_config.yaml", "baseline_config.yaml");

    private ConfigFiles() {}

    /**
     * Finds the user's files: in the folder that was named; else in {@code config/} or {@code .speed/} under the root.
     * Whichever of the four are missing have their defaults.
     *
     * @param root top folder of the build
     * @param directory that {@code speed.config} names, absolute or relative to {@code root}; null when it was not set
     * @return those that exist, in the order of {@link #NAMES}; empty when there are none
     * @throws ConfigException when the named folder holds none of them, when both of the usual folders hold some, or when
     *     one is misnamed {@code .yml} and would be passed over
     */
    public static List<Path> find(Path root, @Nullable Path directory) {
        Problems problems = new Problems();
        List<Path> files;
        if (directory != null) {
            Path folder = root.resolve(directory);
            files = in(folder, problems);
            if (files.isEmpty()) {
                String why = Files.isDirectory(folder) ? "holds none of " + String.join(", ", NAMES) : "is no folder";
                problems.add(Origin.of("-Dspeed.config=" + directory), folder + " " + why);
            }
        } else {
            files = in(root.resolve("config"), problems);
            List<Path> hidden = in(root.resolve(".speed"), problems);
            if (!files.isEmpty() && !hidden.isEmpty()) {
                problems.add(
                        Origin.of(hidden.get(0).toString()),
                        "there is " + files.get(0)
                                + " as well; keep the files in one folder, or name it with -Dspeed.config");
            }
            files = files.isEmpty() ? hidden : files;
        }
        problems.throwIfAny();
        return files;
    }

    private static List<Path> in(Path folder, Problems problems) {
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
            Path twin = folder.resolve(name.replace(".yaml", ".yml"));
            if (Files.exists(twin)) {
                problems.add(Origin.of(twin.toString()), "would be passed over; call it " + name);
            }
        }
        return files;
    }

    /** The default files and their schemas, each by its name: what {@code speed:init} writes into {@code config/}. */
    public static Map<String, String> shipped() {
        Map<String, String> contents = new LinkedHashMap<>();
        NAMES.stream()
                .flatMap(name -> Stream.of(name, name.replace(".yaml", ".schema.json")))
                .forEach(name -> contents.put(name, resource(name)));
        return contents;
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(
                ConfigFiles.class.getResourceAsStream(name), () -> name + " is missing from the jar")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
