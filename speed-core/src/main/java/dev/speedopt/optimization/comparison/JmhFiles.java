package dev.speedopt.optimization.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** JMH's own JSON of several measurements, joined into the one file that a viewer opens. */
final class JmhFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JmhFiles() {}

    /** Writes nothing where nothing was measured, and removes what an earlier run left. */
    static void join(Path measurements, Path file) {
        try {
            ArrayNode all = MAPPER.createArrayNode();
            for (Path each : find(measurements)) {
                MAPPER.readTree(each.toFile()).forEach(all::add);
            }
            Files.deleteIfExists(file);
            if (!all.isEmpty()) {
                Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> find(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".jmh.json"))
                    .sorted()
                    .toList();
        }
    }
}
