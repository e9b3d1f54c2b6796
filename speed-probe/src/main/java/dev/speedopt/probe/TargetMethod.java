package dev.speedopt.probe;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * A method, named as the core names it.
 *
 * @param className binary name
 * @param methodName simple name
 * @param parameterTypes erased binary names in source form: {@code int}, {@code long[]}
 */
public record TargetMethod(String className, String methodName, List<String> parameterTypes) {
    public TargetMethod {
        parameterTypes = List.copyOf(parameterTypes);
    }

    /** Reads {@code org.acme.Foo#bar(int,java.lang.String)}. */
    public static TargetMethod parse(String text) {
        int hash = text.indexOf('#');
        int open = text.indexOf('(', hash);
        String types = text.substring(open + 1, text.length() - 1);
        return new TargetMethod(
                text.substring(0, hash),
                text.substring(hash + 1, open),
                types.isEmpty() ? List.of() : Arrays.asList(types.split(",")));
    }

    @Override
    public String toString() {
        return className + "#" + methodName + "(" + String.join(",", parameterTypes) + ")";
    }

    /** Its declaration in the loaded class. */
    public Method in(Class<?> type) throws NoSuchMethodException {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(methodName)
                    && !method.isBridge()
                    && Arrays.stream(method.getParameterTypes())
                            .map(TargetMethod::sourceForm)
                            .toList()
                            .equals(parameterTypes)) {
                return method;
            }
        }
        throw new NoSuchMethodException(toString());
    }

    private static String sourceForm(Class<?> type) {
        return type.isArray() ? sourceForm(type.getComponentType()) + "[]" : type.getName();
    }
}
