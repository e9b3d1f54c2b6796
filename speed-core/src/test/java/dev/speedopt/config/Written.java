package dev.speedopt.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes configuration files into a folder and loads them. */
final class Written {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    Written(Path folder) {
        this.folder = folder;
    }

    Written file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Written file(String name, byte[] bytes) {
        try {
            files.add(Files.write(folder.resolve(name), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SpeedConfig load() {
        return ConfigLoader.load(files, Map.of());
    }

    SpeedConfig load(Map<String, String> overrides) {
        return ConfigLoader.load(files, overrides);
    }

    /** What is wrong, each as {@code name.yaml:line:column: message}. */
    List<String> problems() {
        return problems(Map.of());
    }

    List<String> problems(Map<String, String> overrides) {
        ConfigException refusal =
                catchThrowableOfType(ConfigException.class, () -> ConfigLoader.load(files, overrides));
        return refusal == null
                ? List.of()
                : refusal.problems().stream()
                        .map(problem -> problem.toString().replace(folder + "/", ""))
                        .toList();
    }
}
