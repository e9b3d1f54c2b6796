package dev.speedopt.verification.bytecode;

import dev.speedopt.verification.compilation.CompiledFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.ClassNode;

/**
 * One version of the target's file in bytecode.
 *
 * @param pool all classes of the module and its libraries
 * @param types the file's own
 * @param names canonical
 */
public record CompiledVersion(ClassPool pool, List<ClassNode> types, CanonicalNames names) {
    public static CompiledVersion of(CompiledFile file) {
        ClassPool pool = new ClassPool(file.classes(), file.libraries());
        List<ClassNode> types = pool.all(file.classFiles());
        return new CompiledVersion(pool, types, new CanonicalNames(types));
    }

    /** Methods but lambdas, by canonical class, name and descriptor, in order. */
    public Map<String, CodeMethod> methods() {
        Map<String, CodeMethod> methods = new LinkedHashMap<>();
        for (ClassNode type : types) {
            type.methods.stream()
                    .map(method -> new CodeMethod(type, method))
                    .filter(method -> !method.isLambda())
                    .forEach(method -> methods.put(key(method), method));
        }
        return methods;
    }

    private String key(CodeMethod method) {
        return names.type(method.type().name) + "." + method.method().name + names.inside(method.method().desc);
    }

    public List<String> text(CodeMethod method) {
        return MethodText.of(method.method(), pool, names);
    }

    /** Keys of the methods that {@code candidate} adds or changes. */
    public List<String> changedIn(CompiledVersion candidate) {
        Map<String, CodeMethod> before = methods();
        List<String> changed = new ArrayList<>();
        candidate.methods().forEach((key, method) -> {
            CodeMethod old = before.get(key);
            if (old == null
                    || old.method().access != method.method().access
                    || !text(old).equals(candidate.text(method))) {
                changed.add(key);
            }
        });
        return changed;
    }

    public boolean holds(ClassNode type) {
        return types.stream().anyMatch(own -> own.name.equals(type.name));
    }
}
