package dev.speedopt.candidate;

import dev.speedopt.candidate.MainSources.Located;
import java.util.List;
import java.util.Optional;

/** One side of a comparison, as it was given: it knows some main source files in a version of its own. */
interface Side {
    /** For people: {@code the working tree}, {@code faster.patch}. */
    String name();

    /**
     * Main source files that it says something about.
     *
     * @param other side, which differences are found against where this one says something about every file
     */
    List<Located> changes(Side other);

    /** Bytes of its version of a file; empty when it has none. */
    Optional<byte[]> content(Located file);

    /** What it says about other files than main sources of this build; for people. */
    List<String> passedOver();
}
