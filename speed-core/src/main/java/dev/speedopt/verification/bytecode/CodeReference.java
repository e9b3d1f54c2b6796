package dev.speedopt.verification.bytecode;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Something that code refers to.
 *
 * @param owner binary name of the class
 * @param member name, with the parameter types in brackets for methods; empty for the class itself
 * @param descriptor of the member, so that overloads by result differ; empty for the class itself
 */
public record CodeReference(String owner, String member, String descriptor) {
    public static CodeReference type(String internalName) {
        String name = internalName;
        while (name.startsWith("[")) {
            name = name.substring(1);
        }
        boolean array = name.length() < internalName.length();
        if (array && !name.startsWith("L")) {
            return new CodeReference("java.lang.Object", "", "");
        }
        String element = array ? name.substring(1, name.length() - 1) : name;
        return new CodeReference(element.replace('/', '.'), "", "");
    }

    public static CodeReference method(String owner, String name, String descriptor) {
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .collect(Collectors.joining(",", "(", ")"));
        return new CodeReference(type(owner).owner(), name + parameters, name + descriptor);
    }

    public static CodeReference field(String owner, String name, String descriptor) {
        return new CodeReference(type(owner).owner(), name, descriptor);
    }

    public boolean isMethod() {
        return descriptor.contains("(");
    }

    /** {@code java.lang.System#exit(int)}. */
    public String text() {
        return member.isEmpty() ? owner : owner + "#" + member;
    }

    public String packageName() {
        int dot = owner.lastIndexOf('.');
        return dot < 0 ? "" : owner.substring(0, dot);
    }

    public CodeReference ownedBy(String other) {
        return new CodeReference(other, member, descriptor);
    }
}
