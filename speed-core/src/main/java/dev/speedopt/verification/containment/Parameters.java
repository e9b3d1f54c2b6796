package dev.speedopt.verification.containment;

import dev.speedopt.target.MethodId;
import org.objectweb.asm.Type;

/** Whether a descriptor is that of a method; an identity that was only parsed has simple names of types. */
final class Parameters {
    private Parameters() {}

    static boolean match(MethodId id, String descriptor) {
        Type[] types = Type.getArgumentTypes(descriptor);
        if (types.length != id.parameterTypes().size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            String wanted = id.parameterTypes().get(i);
            String actual = types[i].getClassName();
            boolean simple = !wanted.contains(".");
            if (!actual.equals(wanted) && !(simple && simpleName(actual).equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    private static String simpleName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
