package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.Functional;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Results that do their work only when they are used: what has happened until then is looked at before. */
final class Lazy {
    private Lazy() {}

    static boolean is(@Nullable Object result) {
        return result instanceof Iterator
                || result instanceof BaseStream
                || result instanceof Enumeration
                || (result instanceof Iterable && !(result instanceof java.util.Collection))
                || (result != null && Functional.method(result) != null);
    }
}
