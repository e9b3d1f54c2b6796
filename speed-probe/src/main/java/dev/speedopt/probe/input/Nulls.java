package dev.speedopt.probe.input;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where null stands in calls. */
final class Nulls {
    private Nulls() {}

    /** Paths of the sites that hold null; of a long collection every element counts, though not every one is a site. */
    static Set<String> in(Draft draft, Method target) {
        Set<String> paths = new TreeSet<>();
        for (Site site : Sites.of(draft, target)) {
            Object value = site.value();
            if (value == null) {
                paths.add(site.path());
            } else if (value instanceof Collection<?> collection) {
                note(collection, site.path() + "[]", paths);
            } else if (value instanceof Map<?, ?> map) {
                note(map.keySet(), site.path() + "{key}", paths);
                note(map.values(), site.path() + "{}", paths);
            } else if (value instanceof Object[] array) {
                note(Arrays.asList(array), site.path() + "[]", paths);
            }
        }
        return paths;
    }

    private static void note(Collection<?> elements, String path, Set<String> paths) {
        for (Object each : elements) {
            if (each == null) {
                paths.add(path);
                return;
            }
        }
    }
}
