package dev.speedopt.probe.input;

import dev.speedopt.probe.graph.Memory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sites of an object of the user's class: only what its constructors, setters, getters and public fields give to callers. */
final class Beans {
    private Beans() {}

    static void parts(Site site, Object object, Consumer<Site> found) throws ReflectiveOperationException {
        List<Field> fields = fields(object.getClass());
        Set<String> taken = new HashSet<>();
        for (Field field : fields) {
            boolean open = Modifier.isPublic(field.getModifiers());
            Method setter = setter(object.getClass(), field);
            Object value = Memory.read(field, object);
            if ((open || setter != null) && !Modifier.isFinal(field.getModifiers())) {
                taken.add(field.getName());
                found.accept(part(site, field, value, other -> {
                    if (setter != null) {
                        setter.setAccessible(true);
                        setter.invoke(object, other);
                    } else {
                        field.set(object, other);
                    }
                }));
            } else if ((open || given(object, value)) && (value instanceof Collection || value instanceof Map)) {
                taken.add(field.getName());
                found.accept(part(site, field, value, other -> {
                    if (other != value) {
                        throw new IllegalStateException("only its contents can be changed");
                    }
                }));
            }
        }
        Constructor<?> constructor = constructor(object.getClass(), fields);
        if (constructor != null) {
            rebuilt(site, object, constructor, fields, taken, found);
        }
    }

    private static Site part(Site site, Field field, @Nullable Object value, Site.Setter setter) {
        return new Site(field.getGenericType(), value, site.depth() + 1, site.path() + "." + field.getName(), setter);
    }

    private static void rebuilt(
            Site site,
            Object object,
            Constructor<?> constructor,
            List<Field> fields,
            Set<String> taken,
            Consumer<Site> found) {
        constructor.setAccessible(true);
        List<Field> sources = sources(constructor, fields);
        for (int i = 0; i < sources.size(); i++) {
            int at = i;
            Field field = sources.get(i);
            if (taken.contains(field.getName())) {
                continue;
            }
            found.accept(part(site, field, copied(Memory.read(field, object)), other -> {
                @Nullable Object[] all = new @Nullable Object[sources.size()];
                for (int j = 0; j < all.length; j++) {
                    all[j] = j == at ? other : Memory.read(sources.get(j), object);
                }
                Object made = constructor.newInstance(all);
                for (Field each : fields) {
                    if (!sources.contains(each) && !Modifier.isFinal(each.getModifiers())) {
                        Memory.write(each, made, Memory.read(each, object));
                    }
                }
                site.set(made);
            }));
        }
    }

    /** What a constructor is given must be no part of the object that it was read from. */
    private static @Nullable Object copied(@Nullable Object value) {
        if (value instanceof int[] ints) {
            return ints.clone();
        }
        if (value instanceof Collection<?> collection) {
            return Containers.like(collection, new ArrayList<>(collection));
        }
        if (value instanceof Map<?, ?> map) {
            return value instanceof java.util.SortedMap
                    ? new java.util.TreeMap<>(map)
                    : new java.util.LinkedHashMap<>(map);
        }
        return value instanceof Object[] array ? array.clone() : value;
    }

    /** Whether a public method without parameters hands out exactly this object. */
    private static boolean given(Object object, @Nullable Object value) {
        if (!(value instanceof Collection || value instanceof Map)) {
            return false;
        }
        for (Method method : object.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType().isInstance(value)) {
                try {
                    method.setAccessible(true);
                    if (method.invoke(object) == value) {
                        return true;
                    }
                } catch (ReflectiveOperationException | RuntimeException e) {
                    // A getter that does not get.
                }
            }
        }
        return false;
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static @Nullable Method setter(Class<?> type, Field field) {
        String name = field.getName();
        String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Method method : type.getMethods()) {
            if ((method.getName().equals(setter) || method.getName().equals(name))
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == field.getType()) {
                return method;
            }
        }
        return null;
    }

    /** The constructor with the most parameters that are all fields. */
    private static @Nullable Constructor<?> constructor(Class<?> type, List<Field> fields) {
        Constructor<?> best = null;
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (!Modifier.isPrivate(constructor.getModifiers())
                    && constructor.getParameterCount() > 0
                    && (best == null || constructor.getParameterCount() > best.getParameterCount())
                    && sources(constructor, fields).size() == constructor.getParameterCount()) {
                best = constructor;
            }
        }
        return best;
    }

    /** For each parameter the field of its name, or else the next of its type. */
    private static List<Field> sources(Executable constructor, List<Field> fields) {
        List<Field> sources = new ArrayList<>();
        for (Parameter parameter : constructor.getParameters()) {
            Field match = null;
            for (Field field : fields) {
                boolean fits = parameter.getType().isAssignableFrom(field.getType()) && !sources.contains(field);
                if (fits && parameter.isNamePresent() && field.getName().equals(parameter.getName())) {
                    match = field;
                    break;
                }
                if (fits && match == null && (!parameter.isNamePresent() || field.getType() == parameter.getType())) {
                    match = field;
                }
            }
            if (match != null) {
                sources.add(match);
            }
        }
        return sources;
    }
}
