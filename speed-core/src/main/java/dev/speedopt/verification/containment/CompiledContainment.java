package dev.speedopt.verification.containment;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.verification.bytecode.CanonicalNames;
import dev.speedopt.verification.bytecode.CodeMethod;
import dev.speedopt.verification.bytecode.CompiledVersion;
import dev.speedopt.verification.compilation.CompiledFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * First rung once more, in the class files: all code but the target's compiles to what it compiled to before. What a new
 * member or import does to the meaning of other code (overloads, hidden names, inlined constants) shows here, however it came
 * about.
 */
public final class CompiledContainment {
    private static final int LISTED = 10;

    private final CompiledVersion before;
    private final CompiledVersion after;
    private final Target target;
    private final List<String> problems = new ArrayList<>();

    private CompiledContainment(CompiledVersion before, CompiledVersion after, Target target) {
        this.before = before;
        this.after = after;
        this.target = target;
    }

    /** @param original compiled with the same options as {@code candidate} */
    public static RungResult check(CompiledFile original, CompiledFile candidate, Target target) {
        long start = System.nanoTime();
        CompiledContainment check =
                new CompiledContainment(CompiledVersion.of(original), CompiledVersion.of(candidate), target);
        check.types();
        check.methods();
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<String> problems = check.problems;
        if (problems.isEmpty()) {
            return RungResult.passed(Rung.CONTAINMENT, "All other code of the file compiles to what it was", millis);
        }
        return RungResult.failed(
                Rung.CONTAINMENT,
                "The candidate changes the meaning of other code: " + problems.get(0),
                problems.subList(0, Math.min(LISTED, problems.size())),
                millis);
    }

    private void types() {
        Map<String, ClassNode> now = after.types().stream()
                .collect(Collectors.toMap(type -> after.names().type(type.name), Function.identity()));
        for (ClassNode type : before.types()) {
            String name = before.names().type(type.name);
            ClassNode other = now.get(name);
            if (insideTarget(name) || CanonicalNames.isSwitchMap(type)) {
                continue;
            }
            if (other == null) {
                problems.add("class " + type.name.replace('/', '.') + " is gone");
            } else {
                if (!TypeHeader.of(type, before.names()).equals(TypeHeader.of(other, after.names()))) {
                    problems.add("the declaration of class " + type.name.replace('/', '.') + " changed");
                }
                fields(type, other);
                SerializedForm.problem(type, other, after.pool()).ifPresent(problems::add);
            }
        }
    }

    private void fields(ClassNode type, ClassNode other) {
        List<String> now = other.fields.stream().map(TypeHeader::field).toList();
        type.fields.stream()
                .filter(field -> !now.contains(TypeHeader.field(field)))
                .forEach(field -> problems.add("field " + field.name + " changed"));
        Set<String> known = type.fields.stream().map(field -> field.name).collect(Collectors.toSet());
        other.fields.stream()
                .filter(field -> !known.contains(field.name))
                .filter(field -> (field.access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) == 0)
                .forEach(field -> problems.add("field " + field.name + " is new and not private"));
    }

    private void methods() {
        Map<String, CodeMethod> now = after.methods();
        before.methods().forEach((key, method) -> {
            if (insideTarget(before.names().type(method.type().name))
                    || isTarget(method)
                    || CanonicalNames.isSwitchMap(method.type())
                    || method.method().name.equals("$deserializeLambda$")) {
                return;
            }
            CodeMethod other = now.get(key);
            if (other == null) {
                problems.add("method " + method.shortName() + " is gone");
            } else if (!TypeHeader.method(method.method()).equals(TypeHeader.method(other.method()))) {
                problems.add("the declaration of method " + method.shortName() + " changed");
            } else if (!before.text(method).equals(after.text(other)) && !initialisesNewFields(method, other)) {
                problems.add("method " + method.shortName() + " compiles to something else");
            }
        });
        Set<String> known = before.methods().keySet();
        now.forEach((key, method) -> {
            boolean inKnownType = before.types().stream()
                    .anyMatch(type ->
                            before.names().type(type.name).equals(after.names().type(method.type().name)));
            boolean visible = (method.method().access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) == 0;
            if (inKnownType
                    && !known.contains(key)
                    && visible
                    && !method.method().name.equals("<clinit>")
                    && !insideTarget(after.names().type(method.type().name))) {
                problems.add("method " + method.shortName() + " is new and not private");
            }
        });
    }

    private boolean initialisesNewFields(CodeMethod method, CodeMethod other) {
        Set<String> known =
                method.type().fields.stream().map(field -> field.name).collect(Collectors.toSet());
        List<String> added = other.type().fields.stream()
                .filter(field -> !known.contains(field.name))
                .map((FieldNode field) -> "." + field.name + field.desc)
                .toList();
        return method.method().name.contains("init>")
                && !added.isEmpty()
                && Initialiser.adds(before.text(method), after.text(other), added);
    }

    private boolean isTarget(CodeMethod method) {
        return method.type().name.replace('/', '.').equals(target.id().className())
                && method.method().name.equals(target.id().methodName())
                && Parameters.match(target.id(), method.method().desc);
    }

    /** Whether a canonical name is that of a class that stands in the target's body. */
    private boolean insideTarget(String canonicalName) {
        MethodId id = target.id();
        String prefix = id.className().replace('.', '/') + "@" + id.methodName() + "(";
        if (!canonicalName.startsWith(prefix)) {
            return false;
        }
        String descriptor = canonicalName.substring(prefix.length() - 1).split("@", 2)[0];
        return Parameters.match(id, descriptor);
    }
}
