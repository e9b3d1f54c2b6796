package dev.speedopt.probe.graph;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes fields whatever their access, module or finality, and makes objects without running a constructor. It
 * stands on the JDK's internal Unsafe, because {@code sun.misc}'s refuses records and prints a warning from JDK 24 on.
 */
public final class Memory {
    private static final MethodHandles.Lookup TRUSTED = trusted();
    private static final Class<?> TYPE = internal();
    private static final Object UNSAFE =
            call(() -> TRUSTED.findStatic(TYPE, "getUnsafe", methodType(TYPE)).invoke());
    private static final MethodHandle ALLOCATE = handle("allocateInstance", methodType(Object.class, Class.class));
    private static final MethodHandle OFFSET = handle("objectFieldOffset", methodType(long.class, Field.class));
    private static final MethodHandle STATIC_OFFSET = handle("staticFieldOffset", methodType(long.class, Field.class));
    private static final MethodHandle STATIC_BASE = handle("staticFieldBase", methodType(Object.class, Field.class));
    private static final MethodHandle UNINITIALIZED =
            handle("shouldBeInitialized", methodType(boolean.class, Class.class));
    private static final MethodHandle GET = getter("Reference", Object.class);
    private static final MethodHandle PUT = setter("Reference", Object.class);
    private static final MethodHandle GET_LONG = getter("Long", long.class);
    private static final MethodHandle PUT_LONG = setter("Long", long.class);
    private static final MethodHandle GET_INT = getter("Int", int.class);
    private static final MethodHandle PUT_INT = setter("Int", int.class);
    private static final MethodHandle GET_SHORT = getter("Short", short.class);
    private static final MethodHandle PUT_SHORT = setter("Short", short.class);
    private static final MethodHandle GET_CHAR = getter("Char", char.class);
    private static final MethodHandle PUT_CHAR = setter("Char", char.class);
    private static final MethodHandle GET_BYTE = getter("Byte", byte.class);
    private static final MethodHandle PUT_BYTE = setter("Byte", byte.class);
    private static final MethodHandle GET_BOOLEAN = getter("Boolean", boolean.class);
    private static final MethodHandle PUT_BOOLEAN = setter("Boolean", boolean.class);

    private Memory() {}

    /** A lookup that may do everything: private members, and calls of exactly one declaration. */
    public static MethodHandles.Lookup lookup() {
        return TRUSTED;
    }

    static Object allocate(Class<?> type) {
        return call(() -> (Object) ALLOCATE.invokeExact(type));
    }

    static long offset(Field field) {
        return call(() -> (long) OFFSET.invokeExact(field));
    }

    static boolean initialized(Class<?> type) {
        return call(() -> !(boolean) UNINITIALIZED.invokeExact(type));
    }

    /** Value of a static field; initialises nothing. */
    public static @Nullable Object readStatic(Field field) {
        try {
            Object base = (Object) STATIC_BASE.invokeExact(field);
            return boxed(base, (long) STATIC_OFFSET.invokeExact(field), field.getType());
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /** Value of an instance field, primitives boxed. */
    public static @Nullable Object read(Field field, Object owner) {
        return boxed(owner, offset(field), field.getType());
    }

    /** Sets an instance field, a final one as well. */
    public static void write(Field field, Object owner, @Nullable Object value) {
        if (!field.getType().isPrimitive()) {
            put(owner, offset(field), value);
        } else if (value != null) {
            putBits(owner, offset(field), field.getType().descriptorString().charAt(0), Primitive.bits(value));
        }
    }

    static @Nullable Object get(Object owner, long offset) {
        try {
            return (Object) GET.invokeExact(owner, offset);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    static void put(Object owner, long offset, @Nullable Object value) {
        try {
            PUT.invokeExact(owner, offset, value);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /** @param kind descriptor's letter of the primitive type: {@code I}, {@code J} … */
    static long bits(Object owner, long offset, char kind) {
        try {
            return switch (kind) {
                case 'Z' -> (boolean) GET_BOOLEAN.invokeExact(owner, offset) ? 1L : 0L;
                case 'B' -> (long) (byte) GET_BYTE.invokeExact(owner, offset);
                case 'C' -> (long) (char) GET_CHAR.invokeExact(owner, offset);
                case 'S' -> (long) (short) GET_SHORT.invokeExact(owner, offset);
                case 'I', 'F' -> (long) (int) GET_INT.invokeExact(owner, offset);
                default -> (long) GET_LONG.invokeExact(owner, offset);
            };
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    static void putBits(Object owner, long offset, char kind, long bits) {
        try {
            switch (kind) {
                case 'Z' -> PUT_BOOLEAN.invokeExact(owner, offset, bits != 0);
                case 'B' -> PUT_BYTE.invokeExact(owner, offset, (byte) bits);
                case 'C' -> PUT_CHAR.invokeExact(owner, offset, (char) bits);
                case 'S' -> PUT_SHORT.invokeExact(owner, offset, (short) bits);
                case 'I', 'F' -> PUT_INT.invokeExact(owner, offset, (int) bits);
                default -> PUT_LONG.invokeExact(owner, offset, bits);
            }
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    private static @Nullable Object boxed(Object base, long offset, Class<?> type) {
        if (!type.isPrimitive()) {
            return get(base, offset);
        }
        char kind = type.descriptorString().charAt(0);
        return Primitive.box(kind, bits(base, offset, kind));
    }

    private static MethodHandles.Lookup trusted() {
        try {
            Field implementation = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
            Object unsafe;
            String get;
            try {
                Method method = internal().getMethod("getUnsafe");
                method.setAccessible(true);
                unsafe = method.invoke(null);
                get = "getReference";
            } catch (RuntimeException closed) {
                // The JVM was not started by us, and java.base is closed: a unit test of a user of this class.
                Field instance = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
                instance.setAccessible(true);
                unsafe = instance.get(null);
                get = "getObject";
            }
            Object base = invoke(unsafe, "staticFieldBase", new Class<?>[] {Field.class}, implementation);
            Object offset = invoke(unsafe, "staticFieldOffset", new Class<?>[] {Field.class}, implementation);
            return (MethodHandles.Lookup) invoke(unsafe, get, new Class<?>[] {Object.class, long.class}, base, offset);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JVM lets nobody reach private fields: " + e, e);
        }
    }

    private static Object invoke(Object unsafe, String name, Class<?>[] types, Object... arguments)
            throws ReflectiveOperationException {
        Method method = unsafe.getClass().getMethod(name, types);
        method.setAccessible(true);
        return method.invoke(unsafe, arguments);
    }

    private static Class<?> internal() {
        return call(() -> Class.forName("jdk.internal.misc.Unsafe"));
    }

    private static MethodHandle handle(String name, MethodType type) {
        return call(() -> TRUSTED.findVirtual(TYPE, name, type).bindTo(UNSAFE));
    }

    private static MethodHandle getter(String name, Class<?> type) {
        return handle("get" + name, methodType(type, Object.class, long.class));
    }

    private static MethodHandle setter(String name, Class<?> type) {
        return handle("put" + name, methodType(void.class, Object.class, long.class, type));
    }

    private interface Body<T extends @Nullable Object> {
        T run() throws Throwable;
    }

    private static <T extends @Nullable Object> T call(Body<T> body) {
        try {
            return body.run();
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
}
