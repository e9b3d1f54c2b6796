package dev.speedopt.measurement.noise;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Linux tells about the machine, in files; empty wherever it does not, and always on other systems. */
final class Machine {
    private final Path root;

    /** @param root {@code /}; another folder in tests */
    Machine(Path root) {
        this.root = root;
    }

    /** Whether anything can be read at all. */
    boolean tells() {
        return Files.isReadable(root.resolve("proc/stat"));
    }

    /** Of the first line of a file. */
    Optional<String> line(String path) {
        return text(path).flatMap(text -> text.lines().findFirst()).map(String::strip);
    }

    /** The value behind a word in a file of {@code word value} lines. */
    Optional<Long> value(String path, String word) {
        return text(path)
                .flatMap(text -> text.lines()
                        .filter(line -> line.startsWith(word + " "))
                        .map(line -> number(line.substring(word.length()).strip()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** First lines of all files that match a glob in a folder, with the file's parts below it. */
    List<String> lines(String folder, String glob, String file) {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root.resolve(folder), glob)) {
            for (Path each : folders) {
                line(root.relativize(each.resolve(file)).toString()).ifPresent(found::add);
            }
        } catch (IOException e) {
            return List.of();
        }
        return found;
    }

    static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String path) {
        try {
            return Optional.of(Files.readString(root.resolve(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
