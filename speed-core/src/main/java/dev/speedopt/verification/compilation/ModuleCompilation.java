package dev.speedopt.verification.compilation;

import dev.speedopt.project.FolderTree;
import dev.speedopt.project.ModuleModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compiles all sources of a module in some version, with the module's own compiler options and dependencies of now. */
public final class ModuleCompilation {
    private ModuleCompilation() {}

    /**
     * @param sourceFolders with all sources of the module
     * @param instead folders of compiled classes in place of other modules' own
     * @param output emptied, then filled with the module's present resources and the compiled classes
     * @return errors, one line each; empty when it compiled
     */
    public static List<String> compile(
            ModuleModel module, List<Path> sourceFolders, Map<Path, Path> instead, Path output) {
        try {
            Path generated = output.resolveSibling(output.getFileName() + "-generated");
            FolderTree.delete(output);
            FolderTree.delete(generated);
            Files.createDirectories(output);
            Files.createDirectories(generated);
            copyResources(module.classesDirectory(), output);
            List<Path> sources = sources(sourceFolders);
            if (sources.isEmpty()) {
                return List.of();
            }
            boolean modular = sources.stream().anyMatch(file -> file.endsWith("module-info.java"));
            List<Path> path = module.compilePath().stream()
                    .map(entry -> instead.getOrDefault(entry, entry))
                    .toList();
            List<String> options = new ArrayList<>(CompilerOptions.withoutChecks(CompilerOptions.of(module)));
            options.addAll(CompilePath.whole(path, modular));
            options.addAll(List.of("-d", output.toString(), "-s", generated.toString(), "-implicit:none"));
            return Javac.compile(sources, module.id(), module.encoding(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + output + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> sources(List<Path> folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                    walk.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static void copyResources(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    Path place = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(place.getParent());
                    Files.copy(file, place);
                }
            }
        }
    }
}
