package dev.speedopt.verification.capability;

import dev.speedopt.verification.bytecode.CodeMethod;
import dev.speedopt.verification.bytecode.CompiledVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * State that is there already, in a class made for several threads, and that a candidate uses without a lock where the original
 * did not use it: a race, which no replay is sure to meet.
 */
final class SharedState {
    private final CompiledVersion original;
    private final CompiledVersion candidate;

    SharedState(CompiledVersion original, CompiledVersion candidate) {
        this.original = original;
        this.candidate = candidate;
    }

    /** @param changed keys of the methods that the candidate adds or changes */
    List<Reach> find(List<String> changed) {
        Set<String> before = used(original, changed, (field, method) -> true).keySet();
        Set<String> known = fields(original);
        List<Reach> found = new ArrayList<>();
        used(candidate, changed, SharedState::unsafe).forEach((field, method) -> {
            // New fields are judged as new state.
            if (known.contains(field) && !before.contains(field)) {
                found.add(new Reach(
                        CapabilityCatalogue.INSTANCE_STATE,
                        "the field " + field.substring(field.indexOf('.') + 1)
                                + ", used without a lock in a class made for several threads, and not by the original",
                        method));
            }
        });
        return found;
    }

    private static Set<String> fields(CompiledVersion version) {
        return version.types().stream()
                .flatMap(type ->
                        type.fields.stream().map(field -> version.names().type(type.name) + "." + field.name))
                .collect(Collectors.toSet());
    }

    /** Fields that count, by class and name, each with one of the changed methods that use it. */
    private static Map<String, String> used(
            CompiledVersion version, List<String> changed, BiPredicate<FieldNode, MethodNode> counts) {
        Map<String, String> used = new TreeMap<>();
        Map<String, CodeMethod> methods = version.methods();
        for (String key : changed) {
            CodeMethod method = methods.get(key);
            if (method != null && SharedByThreads.shared(method.type())) {
                collect(version, method, counts, used);
                lambdas(method.type()).forEach(lambda -> collect(version, lambda, counts, used));
            }
        }
        return used;
    }

    private static List<CodeMethod> lambdas(ClassNode type) {
        return type.methods.stream()
                .map(method -> new CodeMethod(type, method))
                .filter(CodeMethod::isLambda)
                .toList();
    }

    private static void collect(
            CompiledVersion version,
            CodeMethod method,
            BiPredicate<FieldNode, MethodNode> counts,
            Map<String, String> used) {
        for (AbstractInsnNode instruction : method.method().instructions) {
            if (instruction instanceof FieldInsnNode access) {
                FieldNode field = field(version, access);
                if (field != null && counts.test(field, method.method())) {
                    used.putIfAbsent(version.names().type(access.owner) + "." + access.name, method.shortName());
                }
            }
        }
    }

    private static @Nullable FieldNode field(CompiledVersion version, FieldInsnNode access) {
        return version.types().stream()
                .filter(type -> type.name.equals(access.owner))
                .flatMap(type -> type.fields.stream())
                .filter(field -> field.name.equals(access.name))
                .findFirst()
                .orElse(null);
    }

    /** Volatile fields and concurrent types are made for it; what never changes, or is only read from a table, harms nobody. */
    private static boolean unsafe(FieldNode field, MethodNode user) {
        boolean constant = (field.access & Opcodes.ACC_FINAL) != 0
                && (ImmutableField.immutableType(field.desc)
                        || (field.access & Opcodes.ACC_ENUM) != 0
                        || (field.desc.startsWith("[") && !storesIntoArrays(user)));
        return !constant
                && (field.access & Opcodes.ACC_SYNTHETIC) == 0
                && !SharedByThreads.shared(field)
                && !SharedByThreads.locks(user);
    }

    private static boolean storesIntoArrays(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction.getOpcode() >= Opcodes.IASTORE && instruction.getOpcode() <= Opcodes.SASTORE) {
                return true;
            }
        }
        return false;
    }
}
