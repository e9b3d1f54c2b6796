package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.Memory;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Purpose;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The static fields that a call can change, of the target's class and of the project's other classes that it loads: what is
 * not final, and final collections, arrays and objects of the user's classes; of a thread local what this thread keeps there.
 */
final class StaticState {
    private static final int LIMIT = 1 << 16;
    private static final int LIMIT_OF_OTHERS = 1 << 13;

    private final Class<?> target;
    private final List<Field> fields = new ArrayList<>();

    private StaticState(Class<?> target) {
        this.target = target;
    }

    /** @param others names of further classes, with commas between, or {@code -}; they are initialised, as the original initialised them */
    static StaticState of(Class<?> type, ClassLoader loader, String others, OutcomeLog log) throws IOException {
        StaticState state = new StaticState(type);
        state.add(type, LIMIT, log);
        for (String name : others.split(",")) {
            if (!name.equals("-") && !name.equals(type.getName())) {
                try {
                    state.add(Class.forName(name, true, loader), LIMIT_OF_OTHERS, log);
                } catch (ClassNotFoundException | LinkageError e) {
                    // A variant without that class does not need it; one that fails to load it fails in its calls.
                }
            }
        }
        return state;
    }

    private void add(Class<?> type, int limit, OutcomeLog log) throws IOException {
        List<Field> own = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && changes(field)) {
                own.add(field);
            } else if (Modifier.isStatic(field.getModifiers()) && holds(field) && written(root(field), limit / 4)) {
                own.add(field);
            }
        }
        try {
            GraphWriter.write(Purpose.OUTCOME, own.stream().map(this::root).toList(), limit);
            fields.addAll(own);
        } catch (NotCapturableException e) {
            log.note("static state of " + type.getName() + ": " + e.getMessage());
        }
    }

    List<GraphWriter.Root> roots() {
        return fields.stream().map(this::root).toList();
    }

    private GraphWriter.Root root(Field field) {
        boolean own = field.getDeclaringClass() == target;
        if (changes(field)) {
            String owner = own ? "" : field.getDeclaringClass().getName() + ".";
            return new GraphWriter.Root("static " + owner + field.getName(), Memory.readStatic(field));
        }
        String owner = own ? "" : field.getDeclaringClass().getName() + "#";
        return new GraphWriter.Root("static final " + owner + field.getName(), content(Memory.readStatic(field)));
    }

    private static @Nullable Object content(@Nullable Object constant) {
        try {
            return constant instanceof ThreadLocal<?> own ? own.get() : constant;
        } catch (RuntimeException e) {
            return null; // Its first value cannot be made here.
        }
    }

    /** Whether it is a constant that can be changed all the same: an object of the user's, or what a thread keeps of its own. */
    private static boolean holds(Field field) {
        Object value = field.getType().isPrimitive() || field.isSynthetic() ? null : Memory.readStatic(field);
        if (value == null || value instanceof Enum) {
            return false;
        }
        ClassLoader loader = value.getClass().getClassLoader();
        return value instanceof ThreadLocal
                || value instanceof java.util.BitSet
                || value instanceof java.util.Random
                || (loader != null
                        && loader != ClassLoader.getPlatformClassLoader()
                        && !value.getClass().isHidden());
    }

    private static boolean written(GraphWriter.Root root, int limit) {
        try {
            GraphWriter.write(Purpose.OUTCOME, List.of(root), limit);
            return true;
        } catch (NotCapturableException e) {
            return false;
        }
    }

    private static boolean changes(Field field) {
        if (!Modifier.isFinal(field.getModifiers())) {
            return true;
        }
        Class<?> type = field.getType();
        return type.isArray()
                || java.util.Collection.class.isAssignableFrom(type)
                || java.util.Map.class.isAssignableFrom(type)
                || type.getName().startsWith("java.util.concurrent.atomic.")
                || type == StringBuilder.class
                || type == StringBuffer.class;
    }
}
