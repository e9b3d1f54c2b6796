package dev.speedopt.analysis.callgraph;

import dev.speedopt.target.MethodId;
import java.util.Arrays;
import org.objectweb.asm.Type;

/**
 * A method as class files name it.
 *
 * @param owner internal name: {@code org/acme/Foo$Bar}
 * @param descriptor of the JVM, result type included, so that a bridge and what it leads to differ
 */
record MethodKey(String owner, String name, String descriptor) {
    MethodId id() {
        return new MethodId(
                owner.replace('/', '.'),
                name,
                Arrays.stream(Type.getArgumentTypes(descriptor))
                        .map(Type::getClassName)
                        .toList());
    }

    /** {@code java.util.List#add}. */
    String shortName() {
        return owner.replace('/', '.') + "#" + name;
    }

    String signature() {
        return name + descriptor;
    }

    MethodKey in(String otherOwner) {
        return new MethodKey(otherOwner, name, descriptor);
    }
}
