package dev.speedopt.proposal.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What was already asked about one target. */
final class Progress {
    private static final int FOLLOW_UPS = 2;

    private final Set<Integer> answered = new HashSet<>();
    private final Map<String, Integer> followUps = new HashMap<>();
    private final Set<String> versions = new HashSet<>();
    private boolean begun;

    /** Whether this is the first time that the target is asked about. */
    synchronized boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    /** Whether it was asked about before. */
    synchronized boolean begun() {
        return begun;
    }

    /** Whether an attempt that failed still deserves an answer, and its author another try; it counts as answered then. */
    synchronized boolean followUp(int attempt, String author) {
        return answered.add(attempt) && followUps.merge(author, 1, Integer::sum) <= FOLLOW_UPS;
    }

    /** Whether nobody has proposed this version before. */
    synchronized boolean isNew(String version) {
        return versions.add(version);
    }
}
