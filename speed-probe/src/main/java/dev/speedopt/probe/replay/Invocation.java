package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Memory;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Calls a target: whatever its access, and exactly its own declaration, even where the receiver's class overrides it,
 * because that is what was recorded.
 */
public final class Invocation {
    private final MethodHandle handle;
    private final boolean isStatic;

    private Invocation(MethodHandle handle, boolean isStatic) {
        this.handle = handle;
        this.isStatic = isStatic;
    }

    /** @param method declared where exactly that declaration is to be called */
    public static Invocation of(Method method) throws IllegalAccessException {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        MethodHandle handle = isStatic
                ? Memory.lookup().unreflect(method)
                : Memory.lookup().in(method.getDeclaringClass()).unreflectSpecial(method, method.getDeclaringClass());
        int parameters = handle.type().parameterCount();
        return new Invocation(handle.asFixedArity().asSpreader(Object[].class, parameters), isStatic);
    }

    /** Throws what the target throws. */
    public @Nullable Object invoke(Call call) throws Throwable {
        @Nullable Object[] arguments = call.arguments();
        if (isStatic) {
            return handle.invoke(arguments);
        }
        @Nullable Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = call.receiver();
        return handle.invoke(all);
    }
}
