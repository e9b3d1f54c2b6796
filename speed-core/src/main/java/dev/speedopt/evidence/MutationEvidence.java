package dev.speedopt.evidence;

import dev.speedopt.target.MethodId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the small faults that PIT puts into a target, one at a time, are noticed by the tests that reach it or by replay.
 *
 * @param schema version of this format, from 1
 * @param target which method, lambdas inside it included
 * @param mutants faults that could be judged
 * @param byTests of them, noticed by the tests
 * @param byReplay of the others, noticed when recorded and generated calls are replayed
 * @param survivors noticed by neither, by line
 * @param notes what could not be looked at, each in a sentence
 * @param notTaken why there are no figures, in a phrase; absent when there are
 */
public record MutationEvidence(
        int schema,
        MethodId target,
        int mutants,
        int byTests,
        int byReplay,
        List<Survivor> survivors,
        List<String> notes,
        @Nullable String notTaken) {
    public MutationEvidence {
        survivors = List.copyOf(survivors);
        notes = List.copyOf(notes);
    }

    /** No figures. */
    public static MutationEvidence notTaken(MethodId target, String reason) {
        return new MutationEvidence(1, target, 0, 0, 0, List.of(), List.of(), reason);
    }

    /** Per cent that is noticed, the mutation score; 100 where there is nothing to change, 0 where it was not taken. */
    public double percent() {
        return notTaken != null ? 0 : mutants == 0 ? 100 : 100.0 * (byTests + byReplay) / mutants;
    }

    /**
     * A fault that nobody notices.
     *
     * @param line in the source file
     * @param change as PIT describes it: "negated conditional"
     */
    public record Survivor(int line, String change) {}
}
