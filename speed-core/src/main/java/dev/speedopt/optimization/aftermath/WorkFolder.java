package dev.speedopt.optimization.aftermath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code target/speed}, to be emptied; a symbolic link in it goes, and never what it leads to. */
record WorkFolder(Path folder) {
    /**
     * @param kept names in it that stay
     * @return those that are there and stayed
     */
    List<String> empty(Set<String> kept) {
        List<String> left = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (kept.contains(entry.getFileName().toString())) {
                    left.add(entry.getFileName().toString());
                } else {
                    Files.walkFileTree(entry, new Removal());
                }
            }
            if (left.isEmpty()) {
                Files.delete(folder);
            }
            Collections.sort(left);
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + folder + ": " + e.getMessage(), e);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
