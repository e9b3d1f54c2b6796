package dev.speedopt.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of what a result depends on, so that it is kept for exactly as long as all of that is the same. SHA-256. */
public final class ContentDigest {
    private final MessageDigest digest;

    public ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    public ContentDigest text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ':');
        digest.update(bytes);
        return this;
    }

    /** Texts in their order, and how many there are. */
    public ContentDigest texts(Collection<?> texts) {
        text("(" + texts.size());
        texts.forEach(each -> text(String.valueOf(each)));
        return this;
    }

    /** Every file in a folder by name and content; a file by its content; nothing where there is neither. */
    public ContentDigest files(Path path) {
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    List<Path> sorted =
                            files.filter(Files::isRegularFile).sorted().toList();
                    for (Path file : sorted) {
                        text(path.relativize(file).toString());
                        bytes(file);
                    }
                }
            } else if (Files.isRegularFile(path)) {
                bytes(path);
            }
            return text(".");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /** A class path: folders by content, jars by name, size and time of their last change. */
    public ContentDigest classPath(List<Path> path) {
        for (Path entry : path) {
            if (Files.isRegularFile(entry)) {
                try {
                    text(entry + " " + Files.size(entry) + " " + Files.getLastModifiedTime(entry));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read " + entry + ": " + e.getMessage(), e);
                }
            } else {
                files(entry);
            }
        }
        return text(".");
    }

    /** In hexadecimal digits; nothing may be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void bytes(Path file) throws IOException {
        text(Long.toString(Files.size(file)));
        digest.update(Files.readAllBytes(file));
    }
}
