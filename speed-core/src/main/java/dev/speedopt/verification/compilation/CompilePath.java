package dev.speedopt.verification.compilation;

import dev.speedopt.project.ModuleModel;
import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one file of a module is compiled against: the module's compiled classes, then its dependencies. */
final class CompilePath {
    private CompilePath() {}

    /**
     * @param sources folder that holds the one file, in its package's folders
     * @return options for javac: class path, or module path where the module has a {@code module-info}
     */
    static List<String> options(ModuleModel module, Path sources) {
        Path classes = module.classesDirectory();
        Optional<ModuleDescriptor> descriptor = ModuleFinder.of(classes).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(found -> !found.isAutomatic())
                .findFirst();
        List<String> options = new ArrayList<>();
        if (descriptor.isPresent() && Files.exists(classes.resolve("module-info.class"))) {
            List<Path> modules = new ArrayList<>(List.of(classes));
            List<Path> plain = new ArrayList<>();
            module.compilePath().forEach(entry -> (isModule(entry) ? modules : plain).add(entry));
            options.addAll(List.of("--module-path", joined(modules)));
            options.addAll(List.of("--patch-module", descriptor.get().name() + "=" + sources));
            options.addAll(List.of("-classpath", joined(plain)));
        } else {
            List<Path> path = new ArrayList<>(List.of(classes));
            path.addAll(module.compilePath());
            options.addAll(List.of("-classpath", joined(path), "-sourcepath", sources.toString()));
        }
        return options;
    }

    /**
     * What all sources of a module are compiled against.
     *
     * @param path the module's dependencies
     * @param modular whether the sources have a {@code module-info}
     */
    static List<String> whole(List<Path> path, boolean modular) {
        if (!modular) {
            return List.of("-classpath", joined(path));
        }
        List<Path> modules = new ArrayList<>();
        List<Path> plain = new ArrayList<>();
        path.forEach(entry -> (isModule(entry) ? modules : plain).add(entry));
        return List.of("--module-path", joined(modules), "-classpath", joined(plain));
    }

    /** Some jars cannot be automatic modules, because of their names; they stay on the class path. */
    private static boolean isModule(Path entry) {
        try {
            return Files.exists(entry) && !ModuleFinder.of(entry).findAll().isEmpty();
        } catch (FindException e) {
            return false;
        }
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
