package dev.speedopt.it.slow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A method of the suite.
 *
 * @param rule that should find it slow
 * @param version {@code slow} or {@code fast}, the package that it stands in
 * @param className simple
 */
record SlowMethod(String rule, String version, String className, String name) {
    static final Path PROJECT = Path.of("src", "junit", "slow-methods").toAbsolutePath();

    /** {@code com.example.shop.slow.Texts#join} */
    String selector() {
        return "com.example.shop." + version + "." + className + "#" + name;
    }

    SlowMethod fast() {
        return new SlowMethod(rule, "fast", className, name);
    }

    /** The slow ones, as {@code methods.txt} lists them. */
    static List<SlowMethod> all() throws IOException {
        return Files.readAllLines(PROJECT.resolve("methods.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ #]"))
                .map(parts -> new SlowMethod(parts[0], "slow", parts[1], parts[2]))
                .toList();
    }
}
