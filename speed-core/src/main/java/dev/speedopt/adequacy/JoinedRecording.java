package dev.speedopt.adequacy;

import dev.speedopt.probe.graph.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Calls of several recordings in one file, each once: what the tests gave, then what was found beside it. */
public final class JoinedRecording {
    private JoinedRecording() {}

    /**
     * @param recorded by the tests
     * @param replay folder of the original's replay, where further inputs lie if some were found
     * @param file to be written
     * @return number of calls
     */
    public static int write(Path recorded, Path replay, Path file) {
        try {
            List<Recording.Entry> entries = new ArrayList<>();
            Set<ByteBuffer> seen = new HashSet<>();
            List<Path> all = new ArrayList<>(List.of(recorded));
            all.addAll(further(replay));
            for (Path each : all) {
                Recording.read(each).entries().stream()
                        .filter(entry -> seen.add(ByteBuffer.wrap(entry.graph())))
                        .forEach(entries::add);
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            new Recording(entries, Recording.read(recorded).files()).write(file);
            return entries.size();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot join the recordings of " + recorded + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> further(Path replay) throws IOException {
        if (!Files.isDirectory(replay)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(replay)) {
            return files.filter(file -> file.toString().endsWith(".calls"))
                    .sorted()
                    .toList();
        }
    }
}
