package dev.speedopt.verification.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A method of a class file. */
public record CodeMethod(ClassNode type, MethodNode method) {
    /** {@code org/acme/Foo.bar(I)I}: unique. */
    public String key() {
        return type.name + "." + method.name + method.desc;
    }

    /** {@code Foo.bar}: for people. */
    public String shortName() {
        return type.name.substring(type.name.lastIndexOf('/') + 1) + "." + method.name;
    }

    /** The body of a lambda: part of the method that it stands in. */
    public boolean isLambda() {
        return (method.access & Opcodes.ACC_SYNTHETIC) != 0 && method.name.startsWith("lambda$");
    }
}
