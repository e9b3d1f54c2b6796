package dev.speedopt.probe.own;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a benchmark's {@code @Param} fields, in all their combinations, numbered: the last field's change fastest. */
final class Params {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a field has no values, which JMH would want on its command line */
    Params(List<StateClass> states) {
        for (StateClass state : states) {
            for (Field field : state.params()) {
                values.putIfAbsent(field.getName(), values(field));
            }
        }
    }

    /** At least 1: where there is no field, the one combination of nothing. */
    int count() {
        long count = 1;
        for (List<String> each : values.values()) {
            count = Math.min(Integer.MAX_VALUE, count * each.size());
        }
        return (int) count;
    }

    /** Values by name of the field. */
    Map<String, String> combination(int index) {
        List<String> names = new ArrayList<>(values.keySet());
        Map<String, String> chosen = new LinkedHashMap<>();
        names.forEach(name -> chosen.put(name, ""));
        int rest = index;
        for (int i = names.size() - 1; i >= 0; i--) {
            List<String> all = Objects.requireNonNull(values.get(names.get(i)));
            chosen.put(names.get(i), all.get(rest % all.size()));
            rest /= all.size();
        }
        return chosen;
    }

    /** {@code size=1000 kind=plain}; empty where there is no field. */
    String label(int index) {
        StringBuilder label = new StringBuilder();
        combination(index)
                .forEach((name, value) -> label.append(label.isEmpty() ? "" : " ")
                        .append(name)
                        .append('=')
                        .append(value));
        return label.toString();
    }

    private static List<String> values(Field field) {
        String[] given = (String[]) Objects.requireNonNull(Jmh.value(field, "Param"));
        boolean blank = given.length == 0 || (given.length == 1 && given[0].equals(Jmh.BLANK));
        if (!blank) {
            return List.of(given);
        }
        if (field.getType().isEnum()) {
            return Arrays.stream(field.getType().getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .toList();
        }
        throw new IllegalArgumentException("@Param " + field.getName() + " has no values");
    }

    /** Gives a field its value, in the field's own type. */
    static void set(Field field, Object state, String value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(state, converted(field.getType(), value));
    }

    private static @Nullable Object converted(Class<?> type, String value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(value))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(type.getSimpleName() + " has no constant " + value));
        }
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> Integer.valueOf(value);
            case "long", "java.lang.Long" -> Long.valueOf(value);
            case "double", "java.lang.Double" -> Double.valueOf(value);
            case "float", "java.lang.Float" -> Float.valueOf(value);
            case "short", "java.lang.Short" -> Short.valueOf(value);
            case "byte", "java.lang.Byte" -> Byte.valueOf(value);
            case "boolean", "java.lang.Boolean" -> Boolean.valueOf(value);
            case "char", "java.lang.Character" -> value.charAt(0);
            default -> value;
        };
    }
}
