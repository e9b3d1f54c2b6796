package dev.speedopt.measurement.judge;

import dev.speedopt.evidence.Verdict;
import org.jspecify.annotations.Nullable;

/** Looks at the findings after each pair. */
public interface Judge {
    /**
     * @param last whether there will be no further pair
     * @return the ruling; null, to go on, unless {@code last}
     */
    @Nullable
    Ruling look(Findings findings, boolean last);

    /** A verdict, and why in a sentence. */
    record Ruling(Verdict verdict, String reason) {}
}
