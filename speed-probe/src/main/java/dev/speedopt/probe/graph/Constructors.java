package dev.speedopt.probe.graph;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.Objects;

/** Constructors that make an instance of a user's class but run only the code of the JDK's class that it extends. */
final class Constructors {
    private static final MethodHandle MAKER = maker();
    private static final ClassValue<Constructor<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Content content = Objects.requireNonNull(Content.of(type));
            try {
                Constructor<?> constructor = content.base().getDeclaredConstructor();
                return type == content.base()
                        ? constructor
                        : Objects.requireNonNull((Constructor<?>) MAKER.invoke(type, constructor));
            } catch (Throwable e) {
                throw new IllegalStateException("No way to make an empty " + type.getName() + ": " + e, e);
            }
        }
    };

    private Constructors() {}

    static Constructor<?> of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static MethodHandle maker() {
        try {
            Class<?> factory = Class.forName("jdk.internal.reflect.ReflectionFactory");
            Object instance = Memory.lookup()
                    .findStatic(factory, "getReflectionFactory", MethodType.methodType(factory))
                    .invoke();
            return Memory.lookup()
                    .findVirtual(
                            factory,
                            "newConstructorForSerialization",
                            MethodType.methodType(Constructor.class, Class.class, Constructor.class))
                    .bindTo(instance);
        } catch (Throwable e) {
            throw new IllegalStateException("This JDK has another ReflectionFactory: " + e, e);
        }
    }
}
