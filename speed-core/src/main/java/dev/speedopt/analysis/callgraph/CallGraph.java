package dev.speedopt.analysis.callgraph;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.MethodId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The calls between all methods of a build, tests included. It sees through interfaces, overriding, lambdas, method references,
 * bridges and accessors; not through reflection. Where a call may run one of several versions, it leads to all of them: better a
 * caller too many than one too few.
 */
public final class CallGraph {
    private final Map<MethodId, List<CompiledMethod>> byId = new HashMap<>();
    private final Map<CompiledMethod, List<Edge>> outgoing;
    private final Map<CompiledMethod, List<Edge>> incoming;
    private final Map<CompiledMethod, Set<MethodKey>> libraries;
    private final Set<String> testClasses = new HashSet<>();
    private final Set<CompiledMethod> tests;
    private final List<String> problems;

    CallGraph(CallGraphBuilder built) {
        this.outgoing = built.outgoing();
        this.incoming = built.incoming();
        this.libraries = built.libraries();
        this.tests = built.tests();
        this.problems = List.copyOf(built.problems());
        built.classes().values().forEach(type -> {
            if (type.test()) {
                testClasses.add(type.name());
            }
            type.methods().values().stream()
                    .filter(method -> !method.synthetic())
                    .forEach(method -> byId.computeIfAbsent(method.key().id(), id -> new ArrayList<>())
                            .add(method));
        });
    }

    /** Reads the compiled main and test classes of all modules. */
    public static CallGraph of(List<ModuleModel> modules) {
        return new CallGraph(CallGraphBuilder.read(modules));
    }

    /** Methods known. */
    public int size() {
        return byId.size();
    }

    /** Class files that could not be read, one sentence each. */
    public List<String> problems() {
        return problems;
    }

    /** Whether the compiled classes hold the method. */
    public boolean contains(MethodId method) {
        return byId.containsKey(method);
    }

    /** Who calls it, in order of name; the same caller once, with the most direct kind of call. */
    public List<Caller> callers(MethodId method) {
        Map<MethodId, Caller> found = new LinkedHashMap<>();
        Set<CompiledMethod> seen = new HashSet<>();
        for (CompiledMethod each : byId.getOrDefault(method, List.of())) {
            callers(each, found, seen);
        }
        found.remove(method);
        return found.values().stream()
                .sorted(Comparator.comparing((Caller caller) -> caller.method().toString()))
                .toList();
    }

    private void callers(CompiledMethod of, Map<MethodId, Caller> found, Set<CompiledMethod> seen) {
        for (Edge edge : incoming.getOrDefault(of, List.of())) {
            if (!edge.from().synthetic()) {
                Caller caller = new Caller(edge.from().key().id(), edge.kind(), edge.line(), ofTests(edge.from()));
                found.merge(
                        caller.method(), caller, (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
            } else if (seen.add(edge.from())) {
                if (edge.from().lambda()) {
                    around(edge.from(), new HashSet<>())
                            .forEach(method -> found.putIfAbsent(
                                    method.key().id(),
                                    new Caller(method.key().id(), edge.kind(), edge.line(), ofTests(method))));
                } else {
                    callers(edge.from(), found, seen);
                }
            }
        }
    }

    /** The methods of the source that a lambda's body is written in. */
    private List<CompiledMethod> around(CompiledMethod lambda, Set<CompiledMethod> seen) {
        List<CompiledMethod> found = new ArrayList<>();
        for (Edge edge : incoming.getOrDefault(lambda, List.of())) {
            if (!edge.from().synthetic()) {
                found.add(edge.from());
            } else if (seen.add(edge.from())) {
                found.addAll(around(edge.from(), seen));
            }
        }
        return found;
    }

    /** Every method of the main classes that leads to it, through however many others; without itself, sorted. */
    public Set<MethodId> leadingTo(MethodId method) {
        Set<MethodId> found = new TreeSet<>();
        for (CompiledMethod each : backwards(method)) {
            if (!each.synthetic() && !ofTests(each)) {
                found.add(each.key().id());
            }
        }
        found.remove(method);
        return found;
    }

    /** The test methods, and what runs before and after them, from which calls lead to it; sorted. */
    public Set<MethodId> testsReaching(MethodId method) {
        Set<MethodId> found = new TreeSet<>();
        for (CompiledMethod each : backwards(method)) {
            if (tests.contains(each)) {
                found.add(each.key().id());
            }
        }
        return found;
    }

    /** What it calls itself. */
    public Dependencies dependencies(MethodId method) {
        Set<MethodId> own = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        Set<CompiledMethod> seen = new HashSet<>();
        Deque<CompiledMethod> open = new ArrayDeque<>(byId.getOrDefault(method, List.of()));
        while (!open.isEmpty()) {
            CompiledMethod next = open.remove();
            if (seen.add(next)) {
                libraries.getOrDefault(next, Set.of()).forEach(each -> others.add(each.shortName()));
                for (Edge edge : outgoing.getOrDefault(next, List.of())) {
                    if (edge.to().synthetic()) {
                        open.add(edge.to());
                    } else {
                        own.add(edge.to().key().id());
                    }
                }
            }
        }
        own.remove(method);
        return new Dependencies(List.copyOf(own), List.copyOf(others));
    }

    /** What runs outside of the build when it is called, through however many methods of the build: {@code java.lang.Math#random}. */
    public Set<String> librariesReached(MethodId method) {
        Set<String> found = new TreeSet<>();
        Set<CompiledMethod> seen = new HashSet<>();
        Deque<CompiledMethod> open = new ArrayDeque<>(byId.getOrDefault(method, List.of()));
        while (!open.isEmpty()) {
            CompiledMethod next = open.remove();
            if (seen.add(next)) {
                libraries.getOrDefault(next, Set.of()).forEach(each -> found.add(each.shortName()));
                outgoing.getOrDefault(next, List.of()).stream()
                        // What a library may call back depends on what is done with the object: not the method's own
                        // doing.
                        .filter(edge -> edge.kind() != CallKind.CALLBACK)
                        .forEach(edge -> open.add(edge.to()));
            }
        }
        return found;
    }

    private Set<CompiledMethod> backwards(MethodId method) {
        Set<CompiledMethod> seen = new HashSet<>();
        Deque<CompiledMethod> open = new ArrayDeque<>(byId.getOrDefault(method, List.of()));
        while (!open.isEmpty()) {
            CompiledMethod next = open.remove();
            if (seen.add(next)) {
                incoming.getOrDefault(next, List.of()).forEach(edge -> open.add(edge.from()));
            }
        }
        return seen;
    }

    private boolean ofTests(CompiledMethod method) {
        return testClasses.contains(method.key().owner());
    }
}
