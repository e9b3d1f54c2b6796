package dev.speedopt.analysis.callgraph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One class file of the build.
 *
 * @param name internal
 * @param superName internal; absent for {@code Object}
 * @param interfaces internal names
 * @param test whether it lies among the test classes
 * @param annotations simple names
 * @param methods by name and descriptor, in order
 */
record CompiledClass(
        String name,
        @Nullable String superName,
        List<String> interfaces,
        boolean test,
        Set<String> annotations,
        Map<String, CompiledMethod> methods) {
    static CompiledClass of(String name, @Nullable String superName, List<String> interfaces, boolean test) {
        return new CompiledClass(name, superName, interfaces, test, new LinkedHashSet<>(), new LinkedHashMap<>());
    }
}
