package dev.speedopt.config;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that a user hears it all at once. */
final class Problems {
    private final List<ConfigProblem> found = new ArrayList<>();

    void add(Origin origin, String message) {
        ConfigProblem problem = new ConfigProblem(origin.toString(), message);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ConfigException(found);
        }
    }
}
