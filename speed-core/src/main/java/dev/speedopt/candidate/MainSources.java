package dev.speedopt.candidate;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The main source files of a build, hand-written ones, and which of them a name means. */
final class MainSources {
    private final ProjectModel project;
    private final List<Located> all;

    private MainSources(ProjectModel project, List<Located> all) {
        this.project = project;
        this.all = List.copyOf(all);
    }

    /**
     * @param module that the file belongs to
     * @param root source folder that the file lies in
     * @param file absolute
     */
    record Located(ModuleModel module, Path root, Path file) {
        /** Relative to the source folder, with {@code /}: {@code org/acme/Foo.java}. */
        String inRoot() {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }

    static MainSources of(ProjectModel project) {
        List<Located> found = new ArrayList<>();
        for (ModuleModel module : project.modules()) {
            for (Path root : module.sourceRoots()) {
                if (Files.isDirectory(root) && !built(module, root)) {
                    javaFiles(root).forEach(file -> found.add(new Located(module, root, file)));
                }
            }
        }
        return new MainSources(project, found);
    }

    List<Located> all() {
        return all;
    }

    /** Source folders that people write in. */
    static List<Path> roots(ProjectModel project) {
        return project.modules().stream()
                .flatMap(module -> module.sourceRoots().stream().filter(root -> !built(module, root)))
                .filter(Files::isDirectory)
                .toList();
    }

    /** The file on disk that is meant itself; empty when it is none of the build's main sources. */
    Optional<Located> at(Path file) {
        return all.stream().filter(located -> located.file().equals(file)).findFirst();
    }

    /**
     * The file that a patch means by a path, which may be relative to the repository, to the build or to a module.
     *
     * @throws ProjectException when several could be meant
     */
    Optional<Located> named(String path) {
        Optional<Located> exact = at(project.root().resolve(path).normalize());
        return exact.isPresent() ? exact : single(path, "/" + path);
    }

    /**
     * The file that a class lives in, by its package and file name.
     *
     * @param inRoot {@code org/acme/Foo.java}
     */
    Optional<Located> inRoot(String inRoot) {
        List<Located> found =
                all.stream().filter(located -> located.inRoot().equals(inRoot)).toList();
        return one(inRoot, found);
    }

    private Optional<Located> single(String path, String end) {
        return one(
                path,
                all.stream()
                        .filter(located -> ("/" + located.file().toString().replace('\\', '/')).endsWith(end))
                        .toList());
    }

    private static Optional<Located> one(String name, List<Located> found) {
        if (found.size() > 1) {
            throw new ProjectException(name + " could be " + found.get(0).file() + " or "
                    + found.get(1).file() + ". Run speed in the module that is meant.");
        }
        return found.stream().findFirst();
    }

    /** Whether the build fills the folder. */
    private static boolean built(ModuleModel module, Path root) {
        Path build = module.classesDirectory().getParent();
        return build != null && !build.equals(module.baseDirectory()) && root.startsWith(build);
    }

    private static List<Path> javaFiles(Path root) {
        try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + root, e);
        }
    }
}
