package dev.speedopt.probe.input;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Brings an object of the user's into another state the way its users do: by calling public methods. */
final class Calls {
    private Calls() {}

    /** Whether there was a method to call. */
    static boolean one(Object receiver, Random random, Maker maker) throws Throwable {
        List<Method> open = new ArrayList<>();
        for (Method method : receiver.getClass().getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())
                    && !ofEveryObject(method)
                    && method.getDeclaringClass().getClassLoader()
                            == receiver.getClass().getClassLoader()
                    && !method.isBridge()) {
                open.add(method);
            }
        }
        if (open.isEmpty()) {
            return false;
        }
        open.sort(Comparator.comparing(Method::toString));
        Method method = open.get(random.nextInt(open.size()));
        Type[] types = method.getGenericParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = maker.make(types[i]);
            if (!Types.accepts(types[i], arguments[i])) {
                return false;
            }
        }
        method.setAccessible(true);
        method.invoke(receiver, arguments);
        return true;
    }

    private static boolean ofEveryObject(Method method) {
        return switch (method.getName()) {
            case "equals" -> method.getParameterCount() == 1;
            case "hashCode", "toString", "compareTo", "clone", "close" -> method.getParameterCount() < 2;
            default -> false;
        };
    }
}
