package dev.speedopt.proposal.rule;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of any type that golden files use; the same seed gives the same ones. Nulls, duplicates and empty ones are common. */
// The types are those that methods of golden files ask for, slow ones included.
@SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder"})
final class Inputs {
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "B",
            "x",
            "'",
            " ",
            "\t",
            "\u00a0",
            ",",
            "-",
            "+",
            "#",
            "1",
            "23",
            "red",
            "YELLOW",
            "Red",
            "blue ",
            ".java",
            ".JAVA",
            "\u00df",
            "\u0130",
            "\u0131",
            "\u017f",
            "\u212a",
            "\ud83d\ude00",
            "\ude00",
            "\u0661",
            "ab");

    private final Random random;

    Inputs(int seed) {
        this.random = new Random(seed);
    }

    static boolean canMake(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).allMatch(Inputs::canMake);
    }

    static boolean canMake(Type type) {
        try {
            new Inputs(0).make(type);
            return true;
        } catch (ReflectiveOperationException | IllegalArgumentException notKnown) {
            return false;
        }
    }

    @Nullable
    Object make(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (!(type instanceof Class<?> kind)) {
            throw new IllegalArgumentException("Not known: " + type);
        }
        if (kind.isPrimitive()) {
            return primitive(kind);
        }
        return random.nextInt(25) == 0 ? null : object(kind);
    }

    private Object primitive(Class<?> kind) {
        return switch (kind.getName()) {
            case "int" -> random.nextInt(16) - 3;
            case "long" -> (long) random.nextInt(16) - 3;
            case "short" -> (short) random.nextInt();
            case "byte" -> (byte) random.nextInt();
            case "char" -> text().concat("z").charAt(0);
            case "boolean" -> random.nextBoolean();
            case "double" -> random.nextInt(9) / 4.0;
            case "float" -> random.nextInt(9) / 4.0f;
            default -> throw new IllegalArgumentException("Not known: " + kind);
        };
    }

    private Object object(Class<?> kind) throws ReflectiveOperationException {
        if (kind.isArray()) {
            Object array = Array.newInstance(kind.getComponentType(), size());
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, make(kind.getComponentType()));
            }
            return array;
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
        }
        if (kind.isRecord()) {
            Constructor<?> constructor = kind.getDeclaredConstructors()[0];
            Object[] components = new Object[constructor.getParameterCount()];
            for (int i = 0; i < components.length; i++) {
                components[i] = make(constructor.getGenericParameterTypes()[i]);
            }
            constructor.setAccessible(true);
            return constructor.newInstance(components);
        }
        return switch (kind.getName()) {
            case "java.lang.String", "java.lang.Object", "java.lang.CharSequence" -> text();
            case "java.lang.Integer" -> random.nextInt(8) == 0 ? random.nextInt() : random.nextInt(12) - 2;
            case "java.lang.Long" -> (long) random.nextInt(12);
            case "java.lang.Double" -> random.nextInt(9) / 4.0;
            case "java.lang.StringBuilder" -> new StringBuilder(text());
            case "java.time.LocalDate" -> LocalDate.of(2000 + random.nextInt(30), 2, 1 + random.nextInt(28));
            case "java.time.LocalDateTime" -> LocalDateTime.of(2000 + random.nextInt(30), 2, 3, random.nextInt(24), 5);
            case "java.math.BigDecimal" -> new java.math.BigDecimal(random.nextInt(2000)).movePointLeft(2);
            case "java.util.Locale" -> random.nextBoolean() ? Locale.ROOT : Locale.forLanguageTag("tr");
            default -> throw new IllegalArgumentException("Not known: " + kind);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private int size() {
        return random.nextInt(6) == 0 ? 17 + random.nextInt(12) : random.nextInt(5);
    }

    private @Nullable Object container(Class<?> kind, Type[] arguments) throws ReflectiveOperationException {
        if (random.nextInt(25) == 0) {
            return null;
        }
        if (Map.class.isAssignableFrom(kind)) {
            return map(kind, arguments);
        }
        List<Object> all = new ArrayList<>();
        for (int i = size(); i > 0; i--) {
            all.add(make(arguments[0]));
        }
        if (kind == Stream.class) {
            return all.stream();
        }
        if (kind == Iterator.class) {
            return all.iterator();
        }
        if (kind == LinkedList.class) {
            return new LinkedList<>(all);
        }
        if (kind == Set.class) {
            return random.nextBoolean() ? new LinkedHashSet<>(all) : new HashSet<>(all);
        }
        if (kind == List.class || kind == Collection.class || kind == Iterable.class) {
            return switch (random.nextInt(4)) {
                case 0 -> new LinkedList<>(all);
                case 1 -> Collections.unmodifiableList(all);
                case 2 -> kind == List.class ? Arrays.asList(all.toArray()) : new LinkedHashSet<>(all);
                default -> all;
            };
        }
        if (kind == ArrayList.class) {
            return all;
        }
        throw new IllegalArgumentException("Not known: " + kind);
    }

    private Map<Object, Object> map(Class<?> kind, Type[] arguments) throws ReflectiveOperationException {
        Map<Object, Object> map = kind == HashMap.class ? new HashMap<>() : new LinkedHashMap<>();
        for (int i = size(); i > 0; i--) {
            map.put(make(arguments[0]), make(arguments[1]));
        }
        if (kind == TreeMap.class) {
            map.remove(null);
            return new TreeMap<>(map);
        }
        return map;
    }
}
