package dev.speedopt.target;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The main sources of a build, and the methods in them. Generated sources and tests are never looked at. */
public final class SourceTree {
    private final List<ModuleModel> modules;
    private final Set<Path> generated = new TreeSet<>();

    public SourceTree(List<ModuleModel> modules) {
        this.modules = List.copyOf(modules);
    }

    /**
     * The methods with a body that a selector means, in order of module, file and line; constructors are left out. Identities
     * have erased binary types, read from the compiled classes.
     */
    public List<Target> find(TargetSelector selector) {
        List<Target> found = new ArrayList<>();
        for (Candidate each : candidates(selector)) {
            if (each.method.hasBody()
                    && !each.method.isConstructor()
                    && !Generated.method(each.method)
                    && !PreviewFeatures.in(each.module)) {
                MethodId id = each.id();
                if (selector.matches(id)) {
                    found.add(each.target(id));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * Like {@link #find}, for what a user typed.
     *
     * @throws ProjectException when nothing is found, with the nearest names or the reason
     */
    public List<Target> require(TargetSelector selector) {
        List<Target> found = find(selector);
        if (!found.isEmpty()) {
            return found;
        }
        String method = selector.methodName();
        if (method != null && (method.startsWith("<") || isConstructorOf(selector.className(), method))) {
            throw new ProjectException("Constructors and static initialisers are not optimised yet: " + selector
                    + "; name a method that they call");
        }
        for (Candidate each : candidates(selector)) {
            if (selector.matches(each.id())) {
                if (PreviewFeatures.in(each.module)) {
                    throw new ProjectException(
                            (selector.toString().isEmpty() ? "All methods are in " : selector + " is in ")
                                    + each.module.id()
                                    + PreviewFeatures.REFUSAL);
                }
                String why = each.method.hasBody() ? "is generated code" : "has no body (abstract or native)";
                throw new ProjectException(selector + " " + why + "; name a method that is written in the sources");
            }
        }
        List<String> nearest = nearest(selector);
        throw new ProjectException((selector.toString().isEmpty()
                        ? "No methods found in the main sources"
                        : "Target not found: " + selector)
                + (nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?"));
    }

    /** The names nearest to what a selector says: methods where its class exists, else classes; at most three, best first. */
    public List<String> nearest(TargetSelector selector) {
        Set<String> classes = new LinkedHashSet<>();
        Set<String> methods = new LinkedHashSet<>();
        for (Candidate each : candidates(TargetSelector.parse(""))) {
            if (!each.method.isConstructor() && each.method.hasBody()) {
                String owner = each.method.className();
                classes.add(owner);
                if (selector.className() != null && selector.matchesClass(owner)) {
                    methods.add(
                            selector.methodName() != null
                                            && selector.methodName().equals(each.method.name())
                                    ? each.id().toString()
                                    : owner + "#" + each.method.name());
                }
            }
        }
        return Nearest.to(selector, classes, methods);
    }

    /** Folders and files passed over so far because a tool wrote them, in order. */
    public Set<Path> generated() {
        return java.util.Collections.unmodifiableSet(generated);
    }

    private List<Candidate> candidates(TargetSelector selector) {
        List<Candidate> found = new ArrayList<>();
        for (ModuleModel module : modules) {
            for (Path root : module.sourceRoots()) {
                if (!Files.isDirectory(root)) {
                    continue;
                }
                if (Generated.root(module, root)) {
                    generated.add(root);
                } else {
                    for (Path file : files(root, selector)) {
                        found.addAll(candidates(selector, module, root, file));
                    }
                }
            }
        }
        return found;
    }

    private List<Candidate> candidates(TargetSelector selector, ModuleModel module, Path root, Path file) {
        JavaSource source = JavaSource.parse(file.getFileName().toString(), read(module, file));
        if (Generated.file(source)) {
            generated.add(file);
            return List.of();
        }
        return source.methods().stream()
                .filter(method -> selector.matchesClass(method.className()))
                .map(method -> new Candidate(module, root, file, method))
                .toList();
    }

    /** The text of a source file in its module's encoding. */
    public static String read(ModuleModel module, Path file) {
        try {
            return new String(Files.readAllBytes(file), module.encoding());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static List<Path> files(Path root, TargetSelector selector) {
        Path start = root;
        String within = selector.packageName();
        if (selector.className() != null) {
            Path direct = root;
            for (String part : selector.className().split("[.$]")) {
                Path file = direct.resolve(part + ".java");
                if (Files.isRegularFile(file)) {
                    return List.of(file);
                }
                direct = direct.resolve(part);
                start = Files.isDirectory(direct) ? direct : start;
            }
        } else if (within != null) {
            start = root.resolve(within.replace('.', '/'));
        }
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + start, e);
        }
    }

    private static boolean isConstructorOf(@org.jspecify.annotations.Nullable String className, String method) {
        return className != null && className.matches("(.*[.$])?" + java.util.regex.Pattern.quote(method));
    }

    private record Candidate(ModuleModel module, Path root, Path file, MethodDeclaration method) {
        MethodId id() {
            return CompiledMethods.read(module.classesDirectory(), method.className())
                    .identify(method);
        }

        Target target(MethodId id) {
            return new Target(id, module.id(), file, root, method.firstLine(), method.lastLine());
        }
    }
}
