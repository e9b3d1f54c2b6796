package dev.speedopt.probe.input;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;

/** Where null stands in calls. */
final class Nulls {
    private Nulls() {}

    /** Paths of the sites that hold null. */
    static Set<String> in(Draft draft, Method target) {
        Set<String> paths = new TreeSet<>();
        Sites.of(draft, target).stream().filter(site -> site.value() == null).forEach(site -> paths.add(site.path()));
        return paths;
    }
}
