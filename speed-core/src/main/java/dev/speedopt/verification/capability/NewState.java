package dev.speedopt.verification.capability;

import dev.speedopt.verification.bytecode.CodeMethod;
import dev.speedopt.verification.bytecode.CodeReference;
import dev.speedopt.verification.bytecode.CompiledVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * State that outlives a call and that the original does not have: a cache would make every measurement and every replay of
 * the same inputs look good, grows for ever, and is shared by threads.
 */
final class NewState {
    private final CompiledVersion original;
    private final CompiledVersion candidate;

    NewState(CompiledVersion original, CompiledVersion candidate) {
        this.original = original;
        this.candidate = candidate;
    }

    List<Reach> find() {
        Map<String, ClassNode> before = original.types().stream()
                .collect(Collectors.toMap(type -> original.names().type(type.name), Function.identity()));
        List<Reach> found = new ArrayList<>();
        for (ClassNode type : candidate.types()) {
            ClassNode old = before.get(candidate.names().type(type.name));
            for (FieldNode field : type.fields) {
                boolean isNew = old == null || old.fields.stream().noneMatch(one -> one.name.equals(field.name));
                if (isNew && (field.access & Opcodes.ACC_SYNTHETIC) == 0) {
                    judge(type, field, old == null, found);
                }
            }
            natives(type, old, found);
            supertypes(type, old, found);
        }
        return found;
    }

    private void judge(ClassNode type, FieldNode field, boolean newType, List<Reach> found) {
        String where = type.name.substring(type.name.lastIndexOf('/') + 1);
        boolean constant = (field.access & Opcodes.ACC_FINAL) != 0;
        if ((field.access & Opcodes.ACC_STATIC) != 0) {
            if (!constant || !new ImmutableField(candidate, type, field).holds()) {
                String kind = constant ? "a new static field of mutable type " : "a new static variable of type ";
                found.add(new Reach(
                        CapabilityCatalogue.STATIC_STATE,
                        kind + Type.getType(field.desc).getClassName() + ", " + field.name,
                        where));
            }
        } else if (!newType && !(constant && ImmutableField.immutableType(field.desc))) {
            found.add(new Reach(
                    CapabilityCatalogue.INSTANCE_STATE,
                    "a new field of type " + Type.getType(field.desc).getClassName() + ", " + field.name,
                    where));
        }
    }

    private static void natives(ClassNode type, @Nullable ClassNode old, List<Reach> found) {
        for (MethodNode method : type.methods) {
            boolean isNew = old == null
                    || old.methods.stream().noneMatch(one -> (one.name + one.desc).equals(method.name + method.desc));
            if (isNew && (method.access & Opcodes.ACC_NATIVE) != 0) {
                found.add(new Reach("native", "a native method", new CodeMethod(type, method).shortName()));
            }
            if (isNew && method.name.equals("finalize") && method.desc.equals("()V")) {
                found.add(new Reach("threads", "a finalizer", new CodeMethod(type, method).shortName()));
            }
        }
    }

    private static void supertypes(ClassNode type, @Nullable ClassNode old, List<Reach> found) {
        if (old != null) {
            return;
        }
        List<String> all = new ArrayList<>(type.interfaces);
        all.add(type.superName);
        for (String name : all) {
            String capability =
                    CapabilityCatalogue.capability(CodeReference.type(name).text());
            if (!capability.equals(CapabilityCatalogue.HARMLESS) && !capability.equals(CapabilityCatalogue.REVIEW)) {
                found.add(new Reach(
                        capability,
                        CodeReference.type(name).text() + " as a supertype",
                        type.name.substring(type.name.lastIndexOf('/') + 1)));
            }
        }
    }
}
