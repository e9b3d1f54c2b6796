package dev.speedopt.evidence;

import dev.speedopt.target.MethodId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on its way up, and everything that was found about it.
 *
 * @param id unique within the run, from 1
 * @param run id of the run
 * @param target which method
 * @param module id of the module
 * @param file source file, relative to the build's top folder, with {@code /}
 * @param proposer who suggested it
 * @param title one line
 * @param changes what was done, one sentence each
 * @param strategy of the change
 * @param diff unified diff against the original file
 * @param rungs climbed so far, in order; the last one may have failed
 * @param tests what the tests said; absent before they ran
 * @param replay what the replay said; absent before it ran
 * @param measurement what the clock said; absent before it ran
 * @param panel what the panel said; absent before it voted
 * @param decision how it ended; absent while it climbs
 */
public record Attempt(
        int id,
        String run,
        MethodId target,
        String module,
        String file,
        String proposer,
        String title,
        List<String> changes,
        String strategy,
        String diff,
        List<RungResult> rungs,
        @Nullable TestEvidence tests,
        @Nullable ReplayEvidence replay,
        @Nullable Measurement measurement,
        @Nullable PanelResult panel,
        @Nullable Decision decision) {
    public Attempt {
        changes = List.copyOf(changes);
        rungs = List.copyOf(rungs);
    }

    /** The rung that it failed on; null when it failed on none. */
    public @Nullable RungResult failure() {
        return rungs.stream().filter(rung -> !rung.passed()).findFirst().orElse(null);
    }

    /** The same with another end. */
    public Attempt decided(Decision another) {
        return new Attempt(
                id,
                run,
                target,
                module,
                file,
                proposer,
                title,
                changes,
                strategy,
                diff,
                rungs,
                tests,
                replay,
                measurement,
                panel,
                another);
    }

    /** Whether it was accepted. */
    public boolean accepted() {
        return decision != null && decision.kind() == Decision.Kind.COMMIT;
    }
}
