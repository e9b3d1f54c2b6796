package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.Memory;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Purpose;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The static fields of the target's class that a call can change: what is not final, and final collections and arrays. */
final class StaticState {
    private static final int LIMIT = 1 << 16;

    private final List<Field> fields = new ArrayList<>();

    static StaticState of(Class<?> type, OutcomeLog log) throws java.io.IOException {
        StaticState state = new StaticState();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && changes(field)) {
                state.fields.add(field);
            }
        }
        try {
            GraphWriter.write(Purpose.OUTCOME, state.roots(), LIMIT);
        } catch (NotCapturableException e) {
            state.fields.clear();
            log.note("static state of " + type.getName() + ": " + e.getMessage());
        }
        return state;
    }

    List<GraphWriter.Root> roots() {
        return fields.stream()
                .map(field -> new GraphWriter.Root("static " + field.getName(), Memory.readStatic(field)))
                .toList();
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
