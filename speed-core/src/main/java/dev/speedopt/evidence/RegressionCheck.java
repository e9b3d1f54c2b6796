package dev.speedopt.evidence;

import java.util.List;

/**
 * The code as it is now against that of a base, both built and run now; stored times are never compared.
 *
 * @param schema version of this format, from 1
 * @param run id
 * @param started ISO-8601 instant
 * @param project name of the user's project
 * @param base what it was held against, for people: {@code baseline main of 2026-11-23}, {@code origin/main (commit 1a2b3c4d)}
 * @param commit full id of the base's commit
 * @param environment JDK, CPU, operating system, plugin version, one line each
 * @param state the worst of all targets'
 * @param targets checked, in order
 * @param notes what a reader should know: a changed POM, targets that are gone
 * @param millis wall time
 */
public record RegressionCheck(
        int schema,
        String run,
        String started,
        String project,
        String base,
        String commit,
        List<String> environment,
        State state,
        List<CheckedTarget> targets,
        List<String> notes,
        long millis) {
    public RegressionCheck {
        environment = List.copyOf(environment);
        targets = List.copyOf(targets);
        notes = List.copyOf(notes);
    }

    /** How it stands, from good to bad. */
    public enum State {
        /** Surely not slower by more than what counts. */
        OK("ok"),
        /** The pairs do not tell, or nothing could be measured. */
        INCONCLUSIVE("inconclusive"),
        /** Surely slower. */
        REGRESSION("regression");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }
}
