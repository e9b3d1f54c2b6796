package dev.speedopt.analysis.callgraph;

import dev.speedopt.project.ModuleModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads class files and joins what they call. */
final class CallGraphBuilder {
    private final Map<String, CompiledClass> classes = new LinkedHashMap<>();
    private final Map<CompiledMethod, List<Edge>> outgoing = new HashMap<>();
    private final Map<CompiledMethod, List<Edge>> incoming = new HashMap<>();
    private final Map<CompiledMethod, Set<MethodKey>> libraries = new HashMap<>();
    private final Set<CompiledMethod> tests = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();

    private CallGraphBuilder() {}

    static CallGraphBuilder read(List<ModuleModel> modules) {
        CallGraphBuilder builder = new CallGraphBuilder();
        Set<Path> path = new LinkedHashSet<>();
        for (ModuleModel module : modules) {
            builder.folder(module.classesDirectory(), false);
            builder.folder(module.testClassesDirectory(), true);
            path.addAll(module.compilePath());
            path.addAll(module.testPath());
        }
        try (LibraryTypes types = new LibraryTypes(path)) {
            Hierarchy hierarchy = new Hierarchy(builder.classes, types);
            builder.classes
                    .values()
                    .forEach(type -> type.methods().values().forEach(method -> builder.join(method, hierarchy)));
            builder.tests.addAll(new TestMethods(hierarchy).among(builder.classes.values()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the class path", e);
        }
        return builder;
    }

    private void folder(Path folder, boolean test) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(CallGraphBuilder::isClass).sorted().toList()) {
                try {
                    CompiledClass type = ClassFileReader.read(Files.readAllBytes(file), test);
                    classes.putIfAbsent(type.name(), type);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    problems.add("Cannot read " + file + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isClass(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("module-info.class") && !name.equals("package-info.class");
    }

    private void join(CompiledMethod from, Hierarchy hierarchy) {
        Set<Edge> edges = new LinkedHashSet<>();
        Set<CompiledMethod> direct = new HashSet<>();
        for (Site site : from.sites()) {
            CompiledMethod declared = hierarchy.version(site.callee());
            if (declared == null && !classes.containsKey(site.callee().owner())) {
                libraries.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(site.callee());
            }
            if (!site.virtual()) {
                if (declared != null) {
                    edges.add(new Edge(from, declared, site.kind(), site.line()));
                    direct.add(declared);
                }
                continue;
            }
            Set<CompiledMethod> versions = hierarchy.versions(site.callee());
            for (CompiledMethod version : versions) {
                boolean sure = version == declared && (versions.size() == 1);
                CallKind kind = site.kind() == CallKind.CALL && !sure ? CallKind.DISPATCH : site.kind();
                edges.add(new Edge(from, version, kind, site.line()));
                direct.add(version);
            }
        }
        for (MethodKey made : from.made()) {
            if (classes.containsKey(made.owner())) {
                hierarchy.callbacks(made.owner()).stream()
                        .filter(each -> !direct.contains(each))
                        .forEach(each -> edges.add(new Edge(from, each, CallKind.CALLBACK, 0)));
            }
        }
        edges.forEach(edge -> {
            outgoing.computeIfAbsent(from, key -> new ArrayList<>()).add(edge);
            incoming.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
        });
    }

    Map<String, CompiledClass> classes() {
        return classes;
    }

    Map<CompiledMethod, List<Edge>> outgoing() {
        return outgoing;
    }

    Map<CompiledMethod, List<Edge>> incoming() {
        return incoming;
    }

    /** Methods of others that each calls. */
    Map<CompiledMethod, Set<MethodKey>> libraries() {
        return libraries;
    }

    Set<CompiledMethod> tests() {
        return tests;
    }

    List<String> problems() {
        return problems;
    }
}
