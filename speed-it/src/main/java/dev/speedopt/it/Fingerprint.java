package dev.speedopt.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything of a user's that speed must leave alone, bit for bit: HEAD, index, configuration, stash, the user's branches,
 * and every file outside {@code target} with its content, its time and whether it can be run.
 */
public final class Fingerprint {
    private static final Set<String> OURS = Set.of("target", ".git", "build.log");

    private Fingerprint() {}

    /** One line for each thing, sorted. */
    public static List<String> of(Path root) {
        List<String> lines = new ArrayList<>();
        // First, since asking git anything may write the index anew.
        for (String name : List.of("HEAD", "index", "config", "refs/stash", "refs/heads/main", "info/exclude")) {
            Path file = root.resolve(".git").resolve(name);
            lines.add(".git/" + name + " " + (Files.exists(file) ? digest(file) : "absent"));
        }
        collect(root, root, lines);
        return lines.stream().sorted().toList();
    }

    private static void collect(Path root, Path folder, List<String> lines) {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                String name = String.valueOf(child.getFileName());
                if (OURS.contains(name) || name.startsWith("interpolated-")) {
                    continue;
                }
                if (Files.isDirectory(child)) {
                    collect(root, child, lines);
                } else {
                    lines.add(root.relativize(child) + " " + digest(child) + " "
                            + Files.getLastModifiedTime(child).toMillis() + " " + Files.isExecutable(child));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
