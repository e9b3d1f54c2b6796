package dev.speedopt.analysis.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The flight recordings of several JVMs, read as one. */
final class RecordingFiles {
    private RecordingFiles() {}

    /**
     * @param place a file, or a folder of files
     * @return what could not be read, one sentence each
     */
    static List<String> read(Path place, FlightRecording.Samples samples) {
        List<String> problems = new ArrayList<>();
        for (Path file : files(place, problems)) {
            try {
                FlightRecording.read(file, samples);
            } catch (IOException | RuntimeException e) {
                problems.add("Cannot read all of " + file + ": " + e.getMessage());
            }
        }
        return problems;
    }

    private static List<Path> files(Path place, List<String> problems) {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> list = Files.list(place)) {
            return list.filter(file -> file.toString().endsWith(".jfr"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add("No recordings in " + place);
            return List.of();
        }
    }
}
