package dev.speedopt.verification.capability;

import dev.speedopt.target.Target;
import dev.speedopt.verification.bytecode.CompiledVersion;
import dev.speedopt.verification.compilation.CompiledFile;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Whether a class is made for several threads, as its code shows: locks, volatile fields, fields of concurrent types. */
public final class SharedByThreads {
    private SharedByThreads() {}

    /** @param original the target's file, compiled */
    public static boolean is(CompiledFile original, Target target) {
        String name = target.id().className().replace('.', '/');
        return CompiledVersion.of(original).types().stream()
                .filter(type -> type.name.equals(name))
                .anyMatch(SharedByThreads::shared);
    }

    static boolean shared(ClassNode type) {
        return type.fields.stream().anyMatch(SharedByThreads::shared)
                || type.methods.stream().anyMatch(SharedByThreads::locks);
    }

    static boolean shared(FieldNode field) {
        return (field.access & Opcodes.ACC_VOLATILE) != 0 || field.desc.startsWith("Ljava/util/concurrent/");
    }

    static boolean locks(MethodNode method) {
        if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            return true;
        }
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction.getOpcode() == Opcodes.MONITORENTER) {
                return true;
            }
        }
        return false;
    }
}
