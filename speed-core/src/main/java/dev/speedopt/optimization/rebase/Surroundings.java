package dev.speedopt.optimization.rebase;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodCode;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether all that runs when a method is called is what it was when it was measured: every method of the build that it leads
 * to, and the fields, initialisers and constructors of their classes. Where that cannot be told, it is not.
 */
public final class Surroundings {
    private final CallGraph calls;
    private final Map<MethodId, Target> known = new HashMap<>();
    private final Function<Target, Optional<String>> before;
    private final Function<Target, String> now;

    /**
     * @param calls of the build on the new base
     * @param methods of its main sources
     * @param before text that a method's file had when the change was measured
     * @param now text that it has
     */
    public Surroundings(
            CallGraph calls,
            Iterable<Target> methods,
            Function<Target, Optional<String>> before,
            Function<Target, String> now) {
        this.calls = calls;
        this.before = before;
        this.now = now;
        methods.forEach(method -> known.put(method.id(), method));
    }

    /** What changed, completing "because …"; empty when nothing did. */
    public Optional<String> difference(Target target) {
        if (!calls.contains(target.id())) {
            return Optional.of("its calls are not known");
        }
        Set<MethodId> led = reached(target.id());
        for (MethodId each : led) {
            Target method = known.get(each);
            if (each.methodName().startsWith("<") && method == null) {
                // Constructors belong to what their class is made of, which is compared below where it is the build's.
                continue;
            }
            if (method == null) {
                return Optional.of(each.shortName() + ", which it leads to, is not in the sources");
            }
            if (!method.id().equals(target.id()) && !same(method)) {
                return Optional.of(each.shortName() + ", which it leads to, changed");
            }
            if (!frame(now.apply(method), method)
                    .equals(before.apply(method)
                            .map(text -> frame(text, method))
                            .orElse(null))) {
                return Optional.of("fields or constructors of " + method.file().getFileName() + " changed");
            }
        }
        return Optional.empty();
    }

    private Set<MethodId> reached(MethodId target) {
        Set<MethodId> found = new LinkedHashSet<>();
        Deque<MethodId> open = new ArrayDeque<>(java.util.List.of(target));
        while (!open.isEmpty()) {
            MethodId next = open.remove();
            if (found.add(next)) {
                open.addAll(calls.dependencies(next).own());
            }
        }
        return found;
    }

    private boolean same(Target method) {
        String file = method.file().getFileName().toString();
        Map<String, MethodCode> current = MethodCode.of(file, now.apply(method));
        Optional<Map<String, MethodCode>> old = before.apply(method).map(text -> MethodCode.of(file, text));
        return old.isPresent()
                && current.values().stream()
                        .filter(code -> code.place().contains("#" + method.id().methodName() + "("))
                        .allMatch(code -> code.equals(old.get().get(code.place())));
    }

    /** All of a file that belongs to no method: what objects and classes are made of. */
    private static String frame(String text, Target method) {
        JavaSource source = JavaSource.parse(method.file().getFileName().toString(), text);
        StringBuilder frame = new StringBuilder();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                for (Tree member : type.getMembers()) {
                    boolean constructor = member instanceof MethodTree each && each.getReturnType() == null;
                    if (member instanceof VariableTree || member instanceof BlockTree || constructor) {
                        frame.append(member).append('\n');
                    }
                }
                return super.visitClass(type, null);
            }
        }.scan(source.unit(), null);
        return frame.toString();
    }
}
