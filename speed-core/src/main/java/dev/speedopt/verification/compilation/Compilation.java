package dev.speedopt.verification.compilation;

import com.sun.source.tree.ClassTree;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.project.FolderTree;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Second rung: compiles one source file with the module's own compiler options (release, processors, {@code -parameters},
 * module path) against the module's compiled classes, into a full copy of them.
 */
public final class Compilation {
    private static final int LISTED = 20;

    private final ModuleModel module;
    private final Target target;
    private final String original;
    private @Nullable List<String> options;

    private Compilation(ModuleModel module, Target target, String original) {
        this.module = module;
        this.target = target;
        this.original = original;
    }

    /**
     * @param module that the target lives in, compiled
     * @param target whose file is compiled
     */
    public static Compilation of(ModuleModel module, Target target) {
        try {
            return of(module, target, Files.readString(target.file(), module.encoding()));
        } catch (IOException e) {
            throw new ProjectException(
                    "Cannot read " + target.file() + " as " + module.encoding() + ": " + e.getMessage()
                            + ". Set project.build.sourceEncoding to the encoding of the sources.",
                    e);
        }
    }

    /**
     * For a file that earlier accepted changes have moved away from what is on disk.
     *
     * @param module that the target lives in, compiled from the same text
     * @param original text of the target's whole file
     */
    public static Compilation of(ModuleModel module, Target target, String original) {
        return new Compilation(module, target, original);
    }

    /**
     * Compiles a candidate.
     *
     * @param candidateSource text of the target's whole file
     * @param outputDirectory emptied and made the full copy; {@code <outputDirectory>-source} beside it holds the source
     */
    public CompiledFile compile(String candidateSource, Path outputDirectory) {
        chooseOptions(outputDirectory);
        return into(candidateSource, outputDirectory);
    }

    /**
     * Compiles the target's file as it stood, with the same options: what a candidate's classes are to be compared with.
     *
     * @return with {@link CompiledFile#changed()} empty when that reproduces the module's classes
     */
    public CompiledFile compileOriginal(Path outputDirectory) {
        return compile(original, outputDirectory);
    }

    /** The user's options, less the checks when the original itself does not get past them when it is compiled alone. */
    private synchronized void chooseOptions(Path outputDirectory) {
        if (options == null) {
            List<String> all = CompilerOptions.of(module);
            List<String> fewer = CompilerOptions.withoutChecks(all);
            options = all;
            if (!all.equals(fewer) && !errors(original, outputDirectory).isEmpty()) {
                options = fewer;
            }
        }
    }

    private List<String> errors(String text, Path outputDirectory) {
        try {
            return javac(text, outputDirectory);
        } finally {
            clean(scratch(outputDirectory));
        }
    }

    private CompiledFile into(String text, Path outputDirectory) {
        long start = System.nanoTime();
        List<String> errors = javac(text, outputDirectory);
        if (!errors.isEmpty()) {
            return refused(errors, outputDirectory, start);
        }
        Set<String> before = classFiles(module.classesDirectory(), original);
        Set<String> after;
        try {
            after = classFiles(scratch(outputDirectory), text);
        } catch (StackOverflowError e) {
            // javac has a deep stack here; nobody who reads the file afterwards has one.
            return refused(List.of("its expressions nest too deeply to be read"), outputDirectory, start);
        }
        lay(before, after, outputDirectory);
        Set<String> changed = new TreeSet<>(before);
        changed.addAll(after);
        changed.removeIf(
                file -> ClassFiles.same(module.classesDirectory().resolve(file), outputDirectory.resolve(file)));
        return new CompiledFile(
                RungResult.passed(Rung.COMPILATION, "It compiles with the module's own options", since(start)),
                outputDirectory,
                List.copyOf(after),
                List.copyOf(changed),
                module.compilePath());
    }

    private static CompiledFile refused(List<String> errors, Path outputDirectory, long start) {
        clean(scratch(outputDirectory));
        return new CompiledFile(
                RungResult.failed(
                        Rung.COMPILATION,
                        "It does not compile: " + errors.get(0),
                        errors.subList(0, Math.min(LISTED, errors.size())),
                        since(start)),
                outputDirectory,
                List.of(),
                List.of(),
                List.of());
    }

    /** Copies the module's classes and puts the file's own in their place; stale nested ones go. */
    private void lay(Set<String> before, Set<String> after, Path outputDirectory) {
        ClassFiles.copy(module.classesDirectory(), outputDirectory);
        try {
            for (String stale : before) {
                Files.deleteIfExists(outputDirectory.resolve(stale));
            }
            for (String file : after) {
                Path place = outputDirectory.resolve(file);
                Files.createDirectories(place.getParent());
                Files.move(scratch(outputDirectory).resolve(file), place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + outputDirectory + ": " + e.getMessage(), e);
        }
        clean(scratch(outputDirectory));
    }

    private List<String> javac(String text, Path outputDirectory) {
        Path sources = outputDirectory.resolveSibling(outputDirectory.getFileName() + "-source");
        Path inside = target.sourceRoot().relativize(target.file());
        Path scratch = scratch(outputDirectory);
        try {
            FolderTree.delete(sources);
            clean(scratch);
            Path source = sources.resolve(inside.toString());
            Files.createDirectories(source.getParent());
            Files.createDirectories(scratch);
            try {
                Files.writeString(source, text, module.encoding());
            } catch (CharacterCodingException e) {
                return List.of(
                        inside + ": has characters that the file's encoding, " + module.encoding() + ", cannot hold");
            }
            List<String> all = new ArrayList<>(Objects.requireNonNull(options));
            all.addAll(CompilePath.options(module, sources));
            all.addAll(List.of("-d", scratch.toString(), "-s", scratch.toString(), "-implicit:none"));
            return Javac.compile(source, inside.toString().replace('\\', '/'), module.encoding(), all);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + sources + ": " + e.getMessage(), e);
        }
    }

    private Set<String> classFiles(Path folder, String text) {
        String file = target.file().getFileName().toString();
        JavaSource source = JavaSource.parse(file, text);
        Set<String> types = source.unit().getTypeDecls().stream()
                .filter(type -> type instanceof ClassTree)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .collect(Collectors.toSet());
        String packageName = source.unit().getPackageName() == null
                ? ""
                : source.unit().getPackageName().toString();
        return ClassFiles.of(folder, packageName.replace('.', '/'), types, file);
    }

    private static Path scratch(Path outputDirectory) {
        return outputDirectory.resolveSibling(outputDirectory.getFileName() + "-javac");
    }

    private static void clean(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + folder + ": " + e.getMessage(), e);
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
