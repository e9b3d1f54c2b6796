package dev.speedopt.adequacy.mutation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One small fault in a target.
 *
 * @param key the same in every run on the same class file
 * @param line in the source file
 * @param change as PIT describes it
 * @param fate what the tests made of it
 * @param classFile the target's class with the fault; absent when PIT wrote none
 */
record Mutant(
        String key,
        int line,
        String change,
        Fate fate,
        @Nullable Path classFile) {
    /** What the tests made of a mutant. */
    enum Fate {
        /** A test failed, or ran out of time or memory. */
        NOTICED,
        /** All tests passed, or none reached it. */
        SURVIVED,
        /** It could not be loaded, or took PIT's own JVM with it: says nothing. */
        UNJUDGED
    }

    /** The better of what two suites made of the same mutant. */
    Mutant or(Mutant other) {
        return fate == Fate.NOTICED || other.fate != Fate.NOTICED ? this : other;
    }
}
