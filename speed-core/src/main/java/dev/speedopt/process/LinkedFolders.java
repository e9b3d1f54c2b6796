package dev.speedopt.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders that a folder's symbolic links lead to: distributions keep a JDK's configuration under {@code /etc}. */
final class LinkedFolders {
    private static final int DEPTH = 4;

    private LinkedFolders() {}

    /** Those outside of {@code folder}, the outermost ones. */
    static Set<Path> outside(Path folder) {
        Set<Path> found = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            Path real = folder.toRealPath();
            for (Path link :
                    walk.filter(Files::isSymbolicLink).filter(Files::exists).toList()) {
                Path target = link.toRealPath();
                Path place = Files.isDirectory(target) ? target : target.getParent();
                if (place != null && place.getNameCount() > 1 && !place.startsWith(real)) {
                    found.add(place);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
        Set<Path> outermost = new TreeSet<>(found);
        outermost.removeIf(each -> found.stream().anyMatch(other -> !other.equals(each) && each.startsWith(other)));
        return outermost;
    }
}
