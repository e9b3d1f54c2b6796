package dev.speedopt.adequacy;

import dev.speedopt.target.MethodId;
import java.util.Arrays;
import org.objectweb.asm.Type;

/** Which methods of a class file are a target: the method itself and the lambdas inside it. */
public final class TargetMethods {
    private TargetMethods() {}

    /**
     * @param name in the class file of the target's class
     * @param descriptor in the class file
     */
    public static boolean belong(MethodId target, String name, String descriptor) {
        return name.startsWith("lambda$" + target.methodName() + "$")
                || (name.equals(target.methodName())
                        && Arrays.stream(Type.getArgumentTypes(descriptor))
                                .map(Type::getClassName)
                                .toList()
                                .equals(target.parameterTypes()));
    }
}
