package dev.speedopt.probe.input;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A place in a call that holds a value a caller could have chosen otherwise: an argument, an element, a component of a record,
 * what a constructor, a setter or a public field takes. Private state that nobody outside can set is no such place.
 *
 * @param type what may stand there
 * @param value what stands there
 * @param depth 0 for arguments
 * @param path for people and for telling places apart, indexes left out
 * @param setter puts another value there, copying what cannot be changed on the way up
 */
record Site(Type type, @Nullable Object value, int depth, String path, Setter setter) {
    interface Setter {
        void set(@Nullable Object value) throws Throwable;
    }

    void set(@Nullable Object value) throws Throwable {
        setter.set(value);
    }
}
