package dev.speedopt.verification.compilation;

import dev.speedopt.project.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Folders of class files. */
public final class ClassFiles {
    private ClassFiles() {}

    /** A copy of a whole folder; never a link: tests that write into it must not reach the user's own. */
    public static void copy(Path from, Path to) {
        try {
            FolderTree.delete(to);
            Files.createDirectories(to);
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    /**
     * The class files that a source file was compiled to: its top-level types and everything nested in them.
     *
     * @param folder of class files
     * @param packagePath {@code org/acme}, empty for the default package
     * @param topLevel simple names of the file's top-level types
     * @param sourceFile simple name of the source file
     * @return paths relative to {@code folder}, with {@code /}
     */
    public static Set<String> of(Path folder, String packagePath, Set<String> topLevel, String sourceFile) {
        Path place = folder.resolve(packagePath);
        if (!Files.isDirectory(place)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            Set<String> found = new TreeSet<>();
            files.filter(file -> belongs(file, topLevel, sourceFile))
                    .forEach(
                            file -> found.add(folder.relativize(file).toString().replace('\\', '/')));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place + ": " + e.getMessage(), e);
        }
    }

    private static boolean belongs(Path file, Set<String> topLevel, String sourceFile) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".class")) {
            return false;
        }
        String type = name.substring(0, name.length() - ".class".length());
        boolean nested = topLevel.stream().anyMatch(top -> type.startsWith(top + "$"));
        return topLevel.contains(type) || (nested && compiledFrom(file, sourceFile));
    }

    private static boolean compiledFrom(Path file, String sourceFile) {
        @Nullable String[] found = new String[1];
        new ClassReader(read(file))
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitSource(@Nullable String source, @Nullable String debug) {
                                found[0] = source;
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return found[0] == null || found[0].equals(sourceFile);
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    public static boolean same(Path one, Path other) {
        return Files.exists(one) && Files.exists(other) && Arrays.equals(read(one), read(other));
    }
}
