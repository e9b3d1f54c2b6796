package dev.speedopt.probe.bench;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/** Finds the target among the user's classes and makes it callable the same way whatever its signature. */
final class TargetHandle {
    private TargetHandle() {}

    /** @throws ReflectiveOperationException when there is no such method */
    static Executable find(BenchPlan plan, ClassLoader loader) throws ReflectiveOperationException {
        Class<?> owner = Class.forName(plan.className(), true, loader);
        return (plan.methodName().equals("<init>")
                        ? Stream.<Executable>of(owner.getDeclaredConstructors())
                        : Stream.<Executable>of(owner.getDeclaredMethods())
                                .filter(method -> method.getName().equals(plan.methodName()) && !method.isSynthetic()))
                .filter(executable -> parameters(executable).equals(plan.parameterTypes()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(
                        plan.className() + "#" + plan.methodName() + plan.parameterTypes() + " is not there"));
    }

    /**
     * @return of type {@code (Object[])void}: takes the receiver (of an instance method) and the arguments in one array,
     *     and gives the result to {@code blackhole} unboxed, so that the harness allocates nothing
     */
    static MethodHandle callable(Executable target, Blackhole blackhole) throws ReflectiveOperationException {
        target.setAccessible(true);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle handle = (target instanceof Method method
                        ? lookup.unreflect(method)
                        : lookup.unreflectConstructor((Constructor<?>) target))
                .asFixedArity();
        return consuming(handle, blackhole)
                .asType(MethodType.genericMethodType(handle.type().parameterCount())
                        .changeReturnType(void.class))
                .asSpreader(Object[].class, handle.type().parameterCount());
    }

    private static List<String> parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getTypeName)
                .toList();
    }

    private static MethodHandle consuming(MethodHandle target, Blackhole blackhole)
            throws ReflectiveOperationException {
        Class<?> result = target.type().returnType();
        if (result == void.class) {
            return target;
        }
        Class<?> consumed = result.isPrimitive() ? result : Object.class;
        MethodHandle consume = MethodHandles.lookup()
                .findVirtual(Blackhole.class, "consume", MethodType.methodType(void.class, consumed))
                .bindTo(blackhole);
        return MethodHandles.filterReturnValue(target.asType(target.type().changeReturnType(consumed)), consume);
    }
}
