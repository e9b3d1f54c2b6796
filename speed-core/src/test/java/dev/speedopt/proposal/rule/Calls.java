package dev.speedopt.proposal.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls a method with made-up inputs, and says in words what came of it. */
final class Calls {
    private Calls() {}

    /** What the method of the same name in {@code owner} gives or throws, and its arguments and receiver afterwards. */
    static String outcome(Class<?> owner, Method like, int seed) {
        try {
            Method method = like(owner, like);
            method.setAccessible(true);
            Inputs inputs = new Inputs(seed);
            Object receiver = Modifier.isStatic(method.getModifiers()) ? null : receiver(owner, inputs);
            Object[] arguments = arguments(method, inputs);
            String result = result(method, receiver, arguments);
            return result + "; arguments " + Texts.of(arguments) + "; receiver " + fields(receiver);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String inputs(Class<?> owner, Method like, int seed) {
        try {
            Inputs inputs = new Inputs(seed);
            if (!Modifier.isStatic(like.getModifiers())) {
                receiver(owner, inputs);
            }
            return Texts.of(arguments(like, inputs));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String result(Method method, @Nullable Object receiver, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            return "gives " + Texts.of(method.invoke(receiver, arguments));
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            // The helpful message of a null pointer names the variables of the code.
            String message = thrown instanceof NullPointerException ? "" : String.valueOf(thrown.getMessage());
            return "throws " + thrown.getClass().getName() + " " + message;
        }
    }

    private static Object[] arguments(Method method, Inputs inputs) throws ReflectiveOperationException {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = inputs.make(types[i]);
        }
        return arguments;
    }

    private static Object receiver(Class<?> owner, Inputs inputs) throws ReflectiveOperationException {
        Constructor<?> constructor = owner.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object receiver = constructor.newInstance();
        for (Field field : fieldsOf(owner)) {
            if (!Modifier.isFinal(field.getModifiers()) && Inputs.canMake(field.getGenericType())) {
                field.set(receiver, inputs.make(field.getGenericType()));
            }
        }
        return receiver;
    }

    private static String fields(@Nullable Object receiver) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder();
        if (receiver != null) {
            for (Field field : fieldsOf(receiver.getClass())) {
                text.append(field.getName()).append('=').append(Texts.of(field.get(receiver)));
            }
        }
        return text.toString();
    }

    private static List<Field> fieldsOf(Class<?> owner) {
        List<Field> fields = Arrays.stream(owner.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    private static Method like(Class<?> owner, Method wanted) {
        return Arrays.stream(owner.getDeclaredMethods())
                .filter(each -> each.getName().equals(wanted.getName()))
                .filter(each -> Arrays.toString(each.getGenericParameterTypes())
                        .equals(Arrays.toString(wanted.getGenericParameterTypes())))
                .findFirst()
                .orElseThrow();
    }
}
