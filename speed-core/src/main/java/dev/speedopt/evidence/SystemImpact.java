package dev.speedopt.evidence;

import java.util.Locale;

/**
 * What a faster method means for the whole that was profiled: its share of the time, times what it saves of that. The bounds hold
 * where both the share and the improvement are within theirs.
 *
 * @param share of the profile that the method ran in, what it calls included
 * @param improvement of the method, in per cent of its time
 * @param improvementLower confidence bound
 * @param improvementUpper confidence bound
 */
public record SystemImpact(ProfileShare share, double improvement, double improvementLower, double improvementUpper) {

    /** Per cent of the whole's time that is saved. */
    public double percent() {
        return share.value() * improvement;
    }

    /** Lower bound of {@link #percent}. */
    public double lower() {
        return (improvementLower >= 0 ? share.lower() : share.upper()) * improvementLower;
    }

    /** Upper bound of {@link #percent}. */
    public double upper() {
        return (improvementUpper >= 0 ? share.upper() : share.lower()) * improvementUpper;
    }

    /** "the target is 12.3 % of the profile; 23.5 % faster makes the whole 2.9 % faster (2.1 % to 3.8 %)". */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "the target is %.1f %% of the profile; %.1f %% faster makes the whole %.1f %% faster (%.1f %% to %.1f %%, "
                        + "by %d samples)",
                100 * share.value(),
                improvement,
                percent(),
                lower(),
                upper(),
                share.of());
    }
}
