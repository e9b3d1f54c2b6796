package dev.speedopt.optimization.run;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The user's project with the changes accepted so far on top: sources by file, classes by module. It lives beside the user's
 * tree, never in it, and every new attempt starts from it.
 */
public final class Stack {
    private final ProjectModel project;
    private final Map<Path, String> sources = new HashMap<>();
    private final Map<String, Path> classes = new HashMap<>();

    public Stack(ProjectModel project) {
        this.project = project;
    }

    public ModuleModel module(Target target) {
        return project.modules().stream()
                .filter(module -> module.id().equals(target.module()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module " + target.module()));
    }

    /** Text of the target's file as it stands on top of the stack. */
    public String source(Target target) {
        String accepted = sources.get(target.file());
        if (accepted != null) {
            return accepted;
        }
        try {
            return Files.readString(target.file(), module(target).encoding());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + target.file() + ": " + e.getMessage(), e);
        }
    }

    /** Whether the target's file is no longer what the user's tree has. */
    public boolean changed(Target target) {
        return sources.containsKey(target.file());
    }

    /** The module as it stands on top of the stack: what its sources compile against and what candidates are laid over. */
    public ModuleModel onTop(Target target) {
        ModuleModel module = module(target);
        return new ModuleModel(
                module.id(),
                module.baseDirectory(),
                module.sourceRoots(),
                module.testSourceRoots(),
                classes(module),
                module.testClassesDirectory(),
                path(module.compilePath(), Map.of()),
                path(module.testPath(), Map.of()),
                module.compilerOptions(),
                module.encoding(),
                module.dependsOn());
    }

    /** Lays an accepted change on top. */
    public void push(Accepted change) {
        try {
            sources.put(Path.of(change.file()), Files.readString(Path.of(change.source())));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + change.source() + ": " + e.getMessage(), e);
        }
        classes.put(change.module(), Path.of(change.classes()));
    }

    /** Takes on what another stack has. */
    public void become(Stack other) {
        sources.clear();
        sources.putAll(other.sources);
        classes.clear();
        classes.putAll(other.classes);
    }

    /** Classes folders that take the place of the modules' own. */
    public Map<String, Path> classes() {
        return Map.copyOf(classes);
    }

    /** The same with one module's folder in place of what is on the stack. */
    public Map<String, Path> classesWith(Target target, Path directory) {
        Map<String, Path> all = new HashMap<>(classes);
        all.put(target.module(), directory);
        return all;
    }

    /** What the target's module and its tests see at run time, with {@code directory} in place of the module's classes. */
    public List<Path> runtimePath(Target target, Path directory) {
        return runtimePath(module(target), target, directory);
    }

    /** The same for the tests of another module that depends on the target's. */
    public List<Path> runtimePath(ModuleModel tests, Target target, Path directory) {
        return path(tests.testPath(), Map.of(module(target).classesDirectory(), directory));
    }

    private Path classes(ModuleModel module) {
        return classes.getOrDefault(module.id(), module.classesDirectory());
    }

    private List<Path> path(List<Path> entries, Map<Path, Path> instead) {
        Map<Path, Path> replaced = new HashMap<>();
        project.modules().forEach(module -> replaced.put(module.classesDirectory(), classes(module)));
        replaced.putAll(instead);
        return entries.stream()
                .map(entry -> replaced.getOrDefault(entry, entry))
                .toList();
    }
}
