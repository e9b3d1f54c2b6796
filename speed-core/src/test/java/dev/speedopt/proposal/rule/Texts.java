package dev.speedopt.proposal.rule;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Values in words, arrays and what is in them included; the same words for equal values of unequal class loaders. */
final class Texts {
    private Texts() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        StringJoiner parts = new StringJoiner(", ", "[", "]");
        if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                parts.add(of(Array.get(value, i)));
            }
        } else if (value instanceof Iterable<?> all) {
            all.forEach(each -> parts.add(of(each)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> parts.add(of(key) + "=" + of(each)));
        } else if (value instanceof Iterator<?> rest) {
            List<Object> left = new ArrayList<>();
            rest.forEachRemaining(left::add);
            return of(left);
        } else {
            return value.getClass().getSimpleName() + ":" + value;
        }
        return parts.toString();
    }
}
