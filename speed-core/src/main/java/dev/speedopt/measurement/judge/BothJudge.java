package dev.speedopt.measurement.judge;

import dev.speedopt.evidence.Verdict;
import org.jspecify.annotations.Nullable;

/** Drops what one of two judges drops; what neither drops is the second one's to rule on. */
public record BothJudge(Judge first, Judge second) implements Judge {
    @Override
    public @Nullable Ruling look(Findings findings, boolean last) {
        Ruling ruling = first.look(findings, last);
        return ruling != null && ruling.verdict() == Verdict.NOT_FASTER ? ruling : second.look(findings, last);
    }
}
