package dev.speedopt.probe.input;

import dev.speedopt.probe.values.Edge;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes one thing in a call, by what stands there. */
final class Mutator {
    private final Random random;
    private final Maker maker;
    private final Method target;
    private final UnaryOperator<@Nullable Object> copy;

    /** @param copy makes an equal object that is not the same */
    Mutator(Random random, Maker maker, Method target, UnaryOperator<@Nullable Object> copy) {
        this.random = random;
        this.maker = maker;
        this.target = target;
        this.copy = copy;
    }

    /** @param donor another call, from which values may be taken */
    void change(Draft draft, Draft donor) throws Throwable {
        if (draft.receiver != null && random.nextInt(5) < (target.getParameterCount() == 0 ? 3 : 1)) {
            // Several in a row: what is kept from one call may be stale after the next.
            boolean called = false;
            for (int i = random.nextInt(4); i >= 0; i--) {
                called |= Calls.one(draft.receiver, random, maker);
            }
            if (called) {
                return;
            }
        }
        List<Site> sites = Sites.of(draft, target);
        if (sites.isEmpty()) {
            return;
        }
        Site site = sites.get(random.nextInt(sites.size()));
        switch (random.nextInt(10)) {
            case 0 -> taken(site, Sites.of(donor, target), false);
            case 1 -> taken(site, sites, random.nextBoolean());
            case 2 -> made(site);
            default -> changed(site);
        }
    }

    private void made(Site site) throws Throwable {
        Object value = maker.make(site.type());
        if (Types.accepts(site.type(), value)) {
            site.set(value);
        }
    }

    /** Another place's value: the same object, or one equal to it. */
    private void taken(Site site, List<Site> others, boolean equal) throws Throwable {
        if (others.isEmpty()) {
            return;
        }
        for (int attempt = 0; attempt < 8; attempt++) {
            Site other = others.get(random.nextInt(others.size()));
            if (other.value() != null && Types.accepts(site.type(), other.value()) && fits(site, other)) {
                site.set(equal ? copy.apply(other.value()) : other.value());
                return;
            }
        }
    }

    private static boolean fits(Site site, Site other) {
        return site.value() == null
                || java.util.Objects.requireNonNull(other.value()).getClass()
                        == site.value().getClass();
    }

    private void changed(Site site) throws Throwable {
        Object value = site.value();
        Class<?> type = value == null ? Types.raw(site.type()) : value.getClass();
        if (value == null) {
            made(site);
        } else if (value instanceof String text) {
            site.set(random.nextInt(12) == 0 ? edge(type) : maker.texts().change(text));
        } else if (value instanceof Collection<?> collection) {
            elements(site, collection);
        } else if (value instanceof Map<?, ?> map) {
            entries(site, map);
        } else if (type.isArray()) {
            array(site, value);
        } else if (value instanceof Number number && !(random.nextInt(4) == 0)) {
            site.set(near(number));
        } else {
            List<@Nullable Object> edges =
                    Edge.of(Types.raw(site.type()) == Object.class ? type : Types.raw(site.type()));
            if (edges.size() > 1) {
                site.set(edges.get(random.nextInt(edges.size())));
            } else {
                made(site);
            }
        }
    }

    private @Nullable Object edge(Class<?> type) {
        List<@Nullable Object> edges = Edge.of(type);
        return edges.get(random.nextInt(edges.size()));
    }

    private Object near(Number number) {
        long step = random.nextInt(3) == 0 ? maker.whole() : random.nextInt(5) - 2;
        boolean negate = random.nextInt(8) == 0;
        if (number instanceof Integer value) {
            return negate ? -value : value + (int) step;
        }
        if (number instanceof Long value) {
            return negate ? -value : value + step;
        }
        if (number instanceof Double value) {
            return negate ? -value : random.nextBoolean() ? Math.nextUp(value) : value + step;
        }
        if (number instanceof Float value) {
            return negate ? -value : value + step;
        }
        if (number instanceof Short value) {
            return (short) (value + step);
        }
        if (number instanceof Byte value) {
            return (byte) (value + step);
        }
        return number instanceof java.math.BigDecimal value
                ? value.add(java.math.BigDecimal.valueOf(step, random.nextInt(3)))
                : number instanceof java.math.BigInteger value ? value.add(java.math.BigInteger.valueOf(step)) : number;
    }

    private void elements(Site site, Collection<?> collection) throws Throwable {
        List<@Nullable Object> changed = new ArrayList<>(collection);
        Containers.refill(site, collection, changed(changed, Types.argument(site.type(), 0, first(changed))));
    }

    private static @Nullable Object first(List<@Nullable Object> elements) {
        for (Object each : elements) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private List<@Nullable Object> changed(List<@Nullable Object> elements, java.lang.reflect.Type type) {
        int size = elements.size();
        int at = size == 0 ? 0 : random.nextInt(size);
        switch (size == 0 ? 0 : random.nextInt(9)) {
            case 0, 1 -> elements.add(random.nextInt(size + 1), maker.make(type));
            case 2 -> elements.remove(at);
            case 3 -> elements.add(random.nextInt(size + 1), elements.get(at));
            case 4 -> elements.add(random.nextInt(size + 1), copy.apply(elements.get(at)));
            case 5 -> Collections.swap(elements, at, random.nextInt(size));
            case 6 -> Collections.shuffle(elements, random);
            case 7 -> {
                List<@Nullable Object> more = new ArrayList<>(elements);
                for (int i = random.nextInt(5); i >= 0 && elements.size() < 300; i--) {
                    more.forEach(element -> elements.add(random.nextBoolean() ? element : maker.make(type)));
                }
            }
            default -> elements.set(at, random.nextInt(5) == 0 ? null : maker.make(type));
        }
        return elements;
    }

    private void entries(Site site, Map<?, ?> map) throws Throwable {
        Map<@Nullable Object, @Nullable Object> changed = new LinkedHashMap<>(map);
        List<@Nullable Object> keys = new ArrayList<>(changed.keySet());
        @Nullable Object sampleKey = first(keys);
        @Nullable Object sampleValue = first(new ArrayList<>(changed.values()));
        if (!keys.isEmpty() && random.nextInt(3) == 0) {
            changed.remove(keys.get(random.nextInt(keys.size())));
        } else {
            Object key = !keys.isEmpty() && random.nextBoolean()
                    ? keys.get(random.nextInt(keys.size()))
                    : maker.make(Types.argument(site.type(), 0, sampleKey));
            changed.put(key, maker.make(Types.argument(site.type(), 1, sampleValue)));
        }
        Containers.refill(site, map, changed);
    }

    private void array(Site site, Object array) throws Throwable {
        Class<?> component = array.getClass().getComponentType();
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(Array.get(array, i));
        }
        List<@Nullable Object> changed = changed(elements, component);
        Object made = Array.newInstance(component, changed.size());
        for (int i = 0; i < changed.size(); i++) {
            if (Types.accepts(component, changed.get(i))) {
                Array.set(made, i, changed.get(i));
            }
        }
        site.set(made);
    }
}
