package dev.speedopt.analysis.callgraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is a subtype of whom, and which version of a method a call may run. */
final class Hierarchy {
    private static final String OBJECT = "java/lang/Object";

    private final Map<String, CompiledClass> classes;
    private final LibraryTypes libraries;
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final Map<String, List<CompiledClass>> subtypes = new HashMap<>();
    private final Map<MethodKey, Set<CompiledMethod>> dispatched = new HashMap<>();
    private final Map<String, List<CompiledMethod>> callbacks = new HashMap<>();

    /** @param classes of the build by internal name */
    Hierarchy(Map<String, CompiledClass> classes, LibraryTypes libraries) {
        this.classes = classes;
        this.libraries = libraries;
        for (CompiledClass type : classes.values()) {
            for (String ancestor : ancestors(type.name())) {
                subtypes.computeIfAbsent(ancestor, key -> new ArrayList<>()).add(type);
            }
        }
    }

    /** All supertypes, the type itself included, nearest first. */
    Set<String> ancestors(String name) {
        Set<String> known = ancestors.get(name);
        if (known == null) {
            known = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(name));
            while (!open.isEmpty()) {
                String next = open.remove();
                if (known.add(next)) {
                    open.addAll(supers(next));
                }
            }
            ancestors.put(name, known);
        }
        return known;
    }

    private List<String> supers(String name) {
        CompiledClass own = classes.get(name);
        if (own == null) {
            return libraries.header(name).map(LibraryTypes.Header::supers).orElse(List.of());
        }
        List<String> supers = new ArrayList<>();
        if (own.superName() != null) {
            supers.add(own.superName());
        }
        supers.addAll(own.interfaces());
        return supers;
    }

    /** The build's method that runs when {@code key} is called on an object of exactly that class; null for a library's. */
    @Nullable
    CompiledMethod version(MethodKey key) {
        for (String ancestor : ancestors(key.owner())) {
            CompiledClass type = classes.get(ancestor);
            CompiledMethod method = type == null ? null : type.methods().get(key.signature());
            if (method != null) {
                return method;
            }
        }
        return null;
    }

    /** Every version that a call through the type may run. */
    Set<CompiledMethod> versions(MethodKey key) {
        Set<CompiledMethod> known = dispatched.get(key);
        if (known == null) {
            known = new LinkedHashSet<>();
            CompiledMethod declared = version(key);
            if (declared != null) {
                known.add(declared);
            }
            // Everything is an Object: who is meant by a call through it cannot be told.
            if (!key.owner().equals(OBJECT)) {
                for (CompiledClass subtype : subtypes.getOrDefault(key.owner(), List.of())) {
                    CompiledMethod version = version(key.in(subtype.name()));
                    if (version != null) {
                        known.add(version);
                    }
                }
            }
            dispatched.put(key, known);
        }
        return known;
    }

    /** The methods of a class of the build that a library knows by one of its own types, and so may call. */
    List<CompiledMethod> callbacks(String name) {
        return callbacks.computeIfAbsent(name, key -> {
            Set<String> called = new LinkedHashSet<>();
            ancestors(key).stream()
                    .filter(ancestor -> !classes.containsKey(ancestor))
                    .flatMap(ancestor -> libraries.header(ancestor).stream())
                    .forEach(header -> called.addAll(header.methods()));
            List<CompiledMethod> found = new ArrayList<>();
            for (String ancestor : ancestors(key)) {
                CompiledClass type = classes.get(ancestor);
                if (type != null) {
                    type.methods().forEach((signature, method) -> {
                        if (called.contains(signature) && !method.isStatic()) {
                            found.add(method);
                        }
                    });
                }
            }
            return found;
        });
    }
}
