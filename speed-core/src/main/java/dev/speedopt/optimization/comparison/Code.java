package dev.speedopt.optimization.comparison;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.verification.compilation.ModuleCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All modules' main code, compiled anew: of a commit, or as it is now. Both go the same way, with the dependencies, compiler
 * options, resources and generated sources of now, so that what differs is the code.
 *
 * @param classes compiled folder by the folder of the build that it stands for
 * @param notes what a reader should know
 */
record Code(Map<Path, Path> classes, List<String> notes) {
    private static final String NOW = "the working tree";

    Code {
        classes = Map.copyOf(classes);
        notes = List.copyOf(notes);
    }

    /** As the working tree has it. */
    static Code now(ProjectModel project, Path directory) {
        Map<Path, Path> classes = new LinkedHashMap<>();
        for (ModuleModel module : project.modules()) {
            compile(module, module.sourceRoots(), classes, directory, NOW);
        }
        return new Code(classes, List.of());
    }

    /** As a commit has it, taken out of Git into {@code directory}. */
    static Code of(ProjectModel project, SpeedRepository git, Revision revision, Path directory) {
        Map<Path, Path> classes = new LinkedHashMap<>();
        Set<String> notes = new LinkedHashSet<>();
        for (ModuleModel module : project.modules()) {
            List<Path> folders = new ArrayList<>();
            boolean there = false;
            for (Path root : module.sourceRoots()) {
                if (generated(module, root)) {
                    folders.add(root);
                } else if (Files.isDirectory(root)) {
                    Path folder =
                            directory.resolve("source").resolve(name(module)).resolve("root-" + folders.size());
                    there |= !revision.export(git.relativePath(root), folder).isEmpty();
                    folders.add(folder);
                }
            }
            if (there) {
                compile(module, folders, classes, directory, revision.describe());
            } else if (!module.sourceRoots().isEmpty() && Files.isDirectory(module.classesDirectory())) {
                notes.add(revision.describe() + " has no sources of " + module.id() + ": those of now stand in.");
            }
            changedPom(module.baseDirectory(), git, revision, notes);
        }
        changedPom(project.root(), git, revision, notes);
        return new Code(classes, List.copyOf(notes));
    }

    private static void changedPom(Path folder, SpeedRepository git, Revision revision, Set<String> notes) {
        Path pom = folder.resolve("pom.xml");
        if (Files.isRegularFile(pom)) {
            String path = git.relativePath(pom);
            if (!revision.has(path, read(pom))) {
                notes.add(path + " differs from that of " + revision.describe()
                        + ". Both versions were compiled and run with the dependencies and options of now.");
            }
        }
    }

    private static void compile(
            ModuleModel module, List<Path> sources, Map<Path, Path> classes, Path directory, String name) {
        Path output = directory.resolve("classes").resolve(name(module));
        List<String> errors = ModuleCompilation.compile(module, sources, classes, output);
        if (!errors.isEmpty()) {
            throw new ProjectException("The sources of " + module.id() + " in " + name
                    + " cannot be compiled with the dependencies of now: " + errors.get(0)
                    + (name.equals(NOW)
                            ? ". Make `mvn compile` work with javac alone, then try again."
                            : ". Name a later base (-Dspeed.base=…), or take a new baseline (speed:baseline)."));
        }
        classes.put(module.classesDirectory(), output);
    }

    private static boolean generated(ModuleModel module, Path root) {
        Path build = module.classesDirectory().getParent();
        return build != null && !build.equals(module.baseDirectory()) && root.startsWith(build);
    }

    private static String name(ModuleModel module) {
        return module.id().replaceAll("[^A-Za-z0-9.-]+", "_");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
