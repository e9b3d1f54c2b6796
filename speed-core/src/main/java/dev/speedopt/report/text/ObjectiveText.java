package dev.speedopt.report.text;

import dev.speedopt.evidence.ObjectiveResult;

/** How far a target is from an objective, as one line that every format uses alike. */
public final class ObjectiveText {
    private ObjectiveText() {}

    /** {@code Orders#total (attempt 3): latency 412.0 ms for 95 of 100 calls (…), objective 500.0 ms: met}; not escaped. */
    public static String line(ObjectiveResult objective) {
        String target = objective.target();
        int hash = target.indexOf('#');
        String owner = hash < 0 ? target : target.substring(0, hash);
        String name = owner.substring(owner.lastIndexOf('.') + 1) + (hash < 0 ? "" : target.substring(hash));
        return name + " (" + objective.version() + "): " + objective.sentence();
    }
}
