package dev.speedopt.verification.bytecode;

import dev.speedopt.verification.compilation.ClassFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Class files of the module's dependencies, jars and folders, read when they are asked for. */
final class LibraryClasses {
    private final List<Path> path;
    private final Map<Path, Set<String>> folders = new HashMap<>();

    LibraryClasses(List<Path> path) {
        this.path = List.copyOf(path);
    }

    /** @param internalName {@code org/acme/Foo} */
    Optional<byte[]> find(String internalName) {
        String file = internalName + ".class";
        for (Path entry : path) {
            if (Files.isDirectory(entry)) {
                if (Files.isRegularFile(entry.resolve(file))) {
                    return Optional.of(ClassFiles.read(entry.resolve(file)));
                }
            } else if (folders(entry).contains(folder(file))) {
                Optional<byte[]> found = read(entry, file);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> folders(Path jar) {
        return folders.computeIfAbsent(jar, path -> {
            Set<String> found = new LinkedHashSet<>();
            if (Files.isRegularFile(path)) {
                try (ZipFile zip = new ZipFile(path.toFile())) {
                    zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.endsWith(".class"))
                            .forEach(name -> found.add(folder(name)));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
                }
            }
            return found;
        });
    }

    private static Optional<byte[]> read(Path jar, String file) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(file);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return Optional.of(content.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar + ": " + e.getMessage(), e);
        }
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
}
