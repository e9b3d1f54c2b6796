package dev.speedopt.probe.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collections, maps and optionals of the JDK. */
final class Containers {
    private static final int MOST_PAIRS = 10;

    private Containers() {}

    /** Null when the object is no container of the JDK. */
    static @Nullable Plan find(Object object, Finder finder, String type, String purpose)
            throws NotExpressibleException {
        if (object instanceof Optional<?> optional) {
            return optional.isEmpty()
                    ? call("java/util/Optional", "empty", List.of(), values -> object)
                    : call(
                            "java/util/Optional",
                            "of",
                            finder.all(List.of(optional.get())),
                            values -> Optional.of(Objects.requireNonNull(values[0])));
        }
        boolean jdk = object.getClass().getName().startsWith("java.util.");
        if (object instanceof Collection<?> collection && (jdk || finder.equality())) {
            Finder.few(collection.size(), object.getClass());
            return collection(collection, finder);
        }
        if (object instanceof Map<?, ?> map && (jdk || finder.equality())) {
            Finder.few(map.size(), object.getClass());
            return map(map, finder, type, purpose);
        }
        return null;
    }

    private static @Nullable Plan collection(Collection<?> collection, Finder finder) throws NotExpressibleException {
        String name = collection.getClass().getName();
        boolean list = collection instanceof List;
        if (finder.equality() && (list || collection instanceof Set)) {
            return list ? list(collection, finder) : set(collection, finder);
        }
        if (name.startsWith("java.util.ImmutableCollections$List")) {
            return list(collection, finder);
        }
        if (name.startsWith("java.util.ImmutableCollections$Set")) {
            return set(collection, finder);
        }
        if (name.startsWith("java.util.ImmutableCollections$SubList")) {
            return null;
        }
        return switch (name) {
            case "java.util.Arrays$ArrayList" -> asList(collection, finder);
            case "java.util.Collections$EmptyList" ->
                call("java/util/Collections", "emptyList", List.of(), values -> Collections.emptyList());
            case "java.util.Collections$EmptySet" ->
                call("java/util/Collections", "emptySet", List.of(), values -> Collections.emptySet());
            case "java.util.Collections$SingletonList" ->
                call(
                        "java/util/Collections",
                        "singletonList",
                        finder.all(new ArrayList<>(collection)),
                        values -> Collections.singletonList(values[0]));
            case "java.util.Collections$SingletonSet" ->
                call(
                        "java/util/Collections",
                        "singleton",
                        finder.all(new ArrayList<>(collection)),
                        values -> Collections.singleton(values[0]));
            case "java.util.Collections$UnmodifiableList", "java.util.Collections$UnmodifiableRandomAccessList" ->
                wrapped(
                        collection,
                        "list",
                        "unmodifiableList",
                        finder,
                        value -> Collections.unmodifiableList((List<?>) value));
            case "java.util.Collections$UnmodifiableSet" ->
                wrapped(
                        collection,
                        "c",
                        "unmodifiableSet",
                        finder,
                        value -> Collections.unmodifiableSet((Set<?>) value));
            case "java.util.Collections$UnmodifiableCollection" ->
                wrapped(
                        collection,
                        "c",
                        "unmodifiableCollection",
                        finder,
                        value -> Collections.unmodifiableCollection((Collection<?>) value));
            default -> copied(collection, finder);
        };
    }

    /** {@code new ArrayList<>(List.of("a"))}: whatever has the usual two constructors. */
    private static @Nullable Plan copied(Collection<?> collection, Finder finder) throws NotExpressibleException {
        Class<?> type = collection.getClass();
        boolean sorted = collection instanceof java.util.SortedSet<?> set && set.comparator() != null;
        boolean queue = collection instanceof java.util.PriorityQueue<?> heap && heap.comparator() != null;
        if (sorted || queue || !finder.access().to(type)) {
            return null;
        }
        try {
            if (collection.isEmpty()) {
                java.lang.reflect.Constructor<?> empty = type.getConstructor();
                return new Plan(creation(type, List.of()), locals -> empty.newInstance());
            }
            java.lang.reflect.Constructor<?> copy = type.getConstructor(Collection.class);
            Plan elements = collection instanceof Set && !ordered(collection)
                    ? set(collection, finder)
                    : list(collection, finder);
            return new Plan(
                    creation(type, List.of(elements.expression())),
                    locals -> copy.newInstance(elements.making().make(locals)));
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static boolean ordered(Collection<?> collection) {
        return collection.getClass() != HashSet.class;
    }

    private static Expression creation(Class<?> type, List<Expression> arguments) {
        return new Expression.Creation(TypeNames.of(type), type.getTypeParameters().length > 0, arguments);
    }

    private static Plan list(Collection<?> collection, Finder finder) throws NotExpressibleException {
        if (!finder.modern() || collection.stream().anyMatch(Objects::isNull)) {
            return collection.isEmpty()
                    ? call("java/util/Collections", "emptyList", List.of(), values -> Collections.emptyList())
                    : asList(collection, finder);
        }
        List<Plan> elements = finder.all(new ArrayList<>(collection));
        return call("java/util/List", "of", arrays(elements), values -> List.of(values));
    }

    private static Plan set(Collection<?> collection, Finder finder) throws NotExpressibleException {
        if (!finder.modern() || collection.stream().anyMatch(Objects::isNull)) {
            Plan elements = list(collection, finder);
            return new Plan(
                    new Expression.Creation("java/util/HashSet", true, List.of(elements.expression())),
                    locals -> new HashSet<>((Collection<?>)
                            Objects.requireNonNull(elements.making().make(locals))));
        }
        List<Plan> elements = finder.all(new ArrayList<>(collection));
        return call("java/util/Set", "of", arrays(elements), values -> Set.of(values));
    }

    private static Plan asList(Collection<?> collection, Finder finder) throws NotExpressibleException {
        List<Plan> elements = finder.all(new ArrayList<>(collection));
        if (elements.size() == 1 && collection.iterator().next() == null) {
            return call("java/util/Collections", "singletonList", elements, Collections::singletonList);
        }
        return call("java/util/Arrays", "asList", arrays(elements), values -> Arrays.asList(typed(values)));
    }

    /** The array that a compiler makes of such arguments: it stays inside the list. */
    private static @Nullable Object[] typed(@Nullable Object[] values) {
        List<? extends Class<?>> types = Arrays.stream(values)
                .filter(Objects::nonNull)
                .map(value -> Objects.requireNonNull(value).getClass())
                .distinct()
                .toList();
        return types.size() == 1
                ? Arrays.copyOf(values, values.length, types.get(0).arrayType().asSubclass(Object[].class))
                : values;
    }

    /** A single array would be taken for the elements. */
    private static List<Plan> arrays(List<Plan> elements) throws NotExpressibleException {
        if (elements.size() == 1 && elements.get(0).expression() instanceof Expression.ArrayOf) {
            throw new NotExpressibleException("a list of one array");
        }
        return elements;
    }

    private interface Wrapping {
        Object wrap(Object value);
    }

    private static Plan wrapped(Object object, String field, String method, Finder finder, Wrapping wrapping)
            throws NotExpressibleException {
        Plan inner = finder.find(Fields.read(object, field), Object.class);
        return call(
                "java/util/Collections",
                method,
                List.of(inner),
                values -> wrapping.wrap(Objects.requireNonNull(values[0])));
    }

    private static @Nullable Plan map(Map<?, ?> map, Finder finder, String type, String purpose)
            throws NotExpressibleException {
        String name = map.getClass().getName();
        if (name.equals("java.util.Collections$EmptyMap")) {
            return call("java/util/Collections", "emptyMap", List.of(), values -> Collections.emptyMap());
        }
        if (name.equals("java.util.Collections$UnmodifiableMap")) {
            return wrapped(
                    map, "m", "unmodifiableMap", finder, value -> Collections.unmodifiableMap((Map<?, ?>) value));
        }
        boolean nulls = map.containsValue(null) || map.keySet().stream().anyMatch(Objects::isNull);
        boolean literal = finder.modern() && !nulls && map.size() <= MOST_PAIRS;
        if (literal && (finder.equality() || name.startsWith("java.util.ImmutableCollections$Map"))) {
            return mapOf(map, finder);
        }
        if (!finder.access().to(map.getClass())
                || (map instanceof java.util.SortedMap<?, ?> sorted && sorted.comparator() != null)) {
            return null;
        }
        boolean anyOrder = map.getClass() == HashMap.class || map instanceof java.util.SortedMap || map.size() == 1;
        if (literal && anyOrder && !map.isEmpty() && !(map instanceof EnumMap)) {
            Plan entries = mapOf(map, finder);
            return constructed(map.getClass(), Map.class, entries);
        }
        return filled(map, finder, type, purpose);
    }

    private static @Nullable Plan constructed(Class<?> type, Class<?> parameter, Plan argument) {
        try {
            java.lang.reflect.Constructor<?> copy = type.getConstructor(parameter);
            return new Plan(
                    creation(type, List.of(argument.expression())),
                    locals -> copy.newInstance(argument.making().make(locals)));
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** Empty, then {@code put} for each entry, in order. */
    private static @Nullable Plan filled(Map<?, ?> map, Finder finder, String type, String purpose)
            throws NotExpressibleException {
        Plan empty;
        if (map instanceof EnumMap) {
            Object keys = Fields.read(map, "keyType");
            Plan key = finder.find(keys, Class.class);
            empty = constructed(map.getClass(), Class.class, key);
        } else {
            try {
                java.lang.reflect.Constructor<?> constructor = map.getClass().getConstructor();
                empty = new Plan(creation(map.getClass(), List.of()), locals -> constructor.newInstance());
            } catch (NoSuchMethodException e) {
                empty = null;
            }
        }
        if (empty == null || map.isEmpty()) {
            return empty;
        }
        List<List<Plan>> entries = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            entries.add(finder.all(Arrays.asList(entry.getKey(), entry.getValue())));
        }
        Plan local = finder.declare(map, variable(map, type, finder), purpose, empty);
        for (List<Plan> entry : entries) {
            finder.invoke(
                    map,
                    new Expression.Step("put", Plan.expressions(entry)),
                    locals -> put(Objects.requireNonNull(local.making().make(locals)), Plan.make(entry, locals)));
        }
        return local;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object map, @Nullable Object[] entry) {
        ((Map<@Nullable Object, @Nullable Object>) map).put(entry[0], entry[1]);
    }

    /** A declared type that entries can be put into: what the parameter says, or what the entries are. */
    private static String variable(Map<?, ?> map, String type, Finder finder) {
        if (type.contains("<") && !type.contains("?") && !type.startsWith("java/lang/Object")) {
            return type;
        }
        return "java/util/Map<" + common(map.keySet(), finder) + ", " + common(map.values(), finder) + ">";
    }

    private static String common(Collection<?> objects, Finder finder) {
        Set<Class<?>> types = new java.util.LinkedHashSet<>();
        objects.stream().filter(Objects::nonNull).forEach(object -> types.add(object.getClass()));
        Class<?> only = types.size() == 1 ? types.iterator().next() : Object.class;
        if (List.class.isAssignableFrom(only)) {
            return "java/util/List<"
                    + common(
                            objects.stream()
                                    .flatMap(each -> ((List<?>) Objects.requireNonNull(each)).stream())
                                    .toList(),
                            finder)
                    + ">";
        }
        return finder.access().to(only) && only.getTypeParameters().length == 0
                ? TypeNames.of(only)
                : "java/lang/Object";
    }

    private static Plan mapOf(Map<?, ?> map, Finder finder) throws NotExpressibleException {
        List<@Nullable Object> flat = new ArrayList<>();
        map.forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return call("java/util/Map", "of", finder.all(flat), values -> {
            Map<Object, Object> entries = new HashMap<>();
            for (int i = 0; i < values.length; i += 2) {
                entries.put(Objects.requireNonNull(values[i]), Objects.requireNonNull(values[i + 1]));
            }
            return Map.copyOf(entries);
        });
    }

    private interface Calling {
        Object call(@Nullable Object[] values) throws Exception;
    }

    private static Plan call(String owner, String method, List<Plan> arguments, Calling calling) {
        return new Plan(
                new Expression.StaticCall(owner, method, Plan.expressions(arguments)),
                locals -> calling.call(Plan.make(arguments, locals)));
    }
}
