package dev.speedopt.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything of the user's, bit for bit: working tree, index, HEAD, branches, stash, configuration, hooks. */
public record Snapshot(Map<String, String> files) {
    public static Snapshot of(Path top) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(top)) {
            all.forEach(path -> {
                String name = top.relativize(path).toString().replace('\\', '/');
                if (!ours(name)) {
                    files.put(name, content(path));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(files);
    }

    private static boolean ours(String name) {
        return name.startsWith(".git/objects")
                || name.startsWith(".git/speed")
                || name.startsWith(".git/refs/speed")
                || name.startsWith(".git/refs/notes")
                || name.contains("heads/speed-opt")
                || name.equals(".git/logs/refs")
                || name.startsWith(".git/logs/refs/notes");
    }

    private static String content(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return "folder";
            }
            return Arrays.hashCode(Files.readAllBytes(path)) + " " + Files.getLastModifiedTime(path) + " "
                    + Files.isExecutable(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
