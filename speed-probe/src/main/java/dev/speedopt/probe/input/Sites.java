package dev.speedopt.probe.input;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sites of a call. */
final class Sites {
    private static final int MOST = 300;
    private static final int ELEMENTS = 10;
    private static final int DEPTH = 6;

    private final List<Site> found = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Sites() {}

    static List<Site> of(Draft draft, Method target) {
        Sites sites = new Sites();
        Type[] types = target.getGenericParameterTypes();
        for (int i = 0; i < draft.arguments.length; i++) {
            int index = i;
            sites.site(new Site(
                    i < types.length ? types[i] : Object.class,
                    draft.arguments[i],
                    0,
                    "argument " + (i + 1),
                    value -> draft.arguments[index] = value));
        }
        if (draft.receiver != null) {
            sites.parts(new Site(
                    draft.receiver.getClass(), draft.receiver, 0, "receiver", value -> draft.receiver = value));
        }
        return sites.found;
    }

    private void site(Site site) {
        if (found.size() < MOST) {
            found.add(site);
            parts(site);
        }
    }

    private void parts(Site site) {
        Object value = site.value();
        if (value == null || site.depth() > DEPTH || Types.simple(value) || !seen.add(value)) {
            return;
        }
        try {
            if (value.getClass().isArray()) {
                array(site, value);
            } else if (value instanceof Collection<?> collection) {
                collection(site, collection);
            } else if (value instanceof Map<?, ?> map) {
                map(site, map);
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(inside -> part(
                        site,
                        Types.argument(site.type(), 0, inside),
                        inside,
                        "?",
                        other -> site.set(Optional.ofNullable(other))));
            } else if (value instanceof Record) {
                components(site, value);
            } else if (value.getClass().getClassLoader() != null
                    && value.getClass().getClassLoader() != ClassLoader.getPlatformClassLoader()) {
                Beans.parts(site, value, this::site);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            // What cannot be looked into stays as it is.
        }
    }

    private void part(Site parent, Type type, @Nullable Object value, String step, Site.Setter setter) {
        site(new Site(type, value, parent.depth() + 1, parent.path() + step, setter));
    }

    private void array(Site site, Object array) {
        Type component = Types.component(
                site.type() instanceof Class<?> known && !known.isArray() ? array.getClass() : site.type());
        int length = Array.getLength(array);
        for (int i = 0; i < length; i = next(i, length)) {
            int at = i;
            part(site, component, Array.get(array, i), "[]", value -> {
                Array.set(array, at, value);
                site.set(array);
            });
        }
    }

    private void collection(Site site, Collection<?> collection) {
        List<@Nullable Object> elements = new ArrayList<>(collection);
        for (int i = 0; i < elements.size(); i = next(i, elements.size())) {
            int at = i;
            part(site, Types.argument(site.type(), 0, elements.get(i)), elements.get(i), "[]", value -> {
                List<@Nullable Object> changed = new ArrayList<>(collection);
                changed.set(at, value);
                Containers.refill(site, collection, changed);
            });
        }
    }

    private void map(Site site, Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        for (int i = 0; i < entries.size(); i = next(i, entries.size())) {
            int at = i;
            @Nullable Object key = entries.get(i).getKey();
            @Nullable Object old = entries.get(i).getValue();
            part(
                    site,
                    Types.argument(site.type(), 0, key),
                    key,
                    "{key}",
                    value -> Containers.refill(site, map, at, value, old));
            part(
                    site,
                    Types.argument(site.type(), 1, old),
                    old,
                    "{}",
                    value -> Containers.refill(site, map, at, key, value));
        }
    }

    private void components(Site site, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        for (int i = 0; i < components.length; i++) {
            int at = i;
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true);
            part(site, components[i].getGenericType(), accessor.invoke(value), "." + components[i].getName(), other -> {
                @Nullable Object[] all = new @Nullable Object[components.length];
                for (int j = 0; j < all.length; j++) {
                    components[j].getAccessor().setAccessible(true);
                    all[j] = j == at ? other : components[j].getAccessor().invoke(value);
                }
                site.set(constructor.newInstance(all));
            });
        }
    }

    /** All of the first, then fewer. */
    private static int next(int at, int length) {
        return at < ELEMENTS ? at + 1 : at + Math.max(1, length / 4);
    }
}
