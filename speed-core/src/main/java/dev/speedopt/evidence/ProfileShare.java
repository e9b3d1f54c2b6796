package dev.speedopt.evidence;

/**
 * Part of a profile, counted in samples.
 *
 * @param samples that it was found in
 * @param of all samples, at least {@code samples}
 */
public record ProfileShare(int samples, int of) {
    public ProfileShare {
        if (samples < 0 || of < samples) {
            throw new IllegalArgumentException(samples + " of " + of + " samples");
        }
    }

    /** 0 to 1; NaN without samples. */
    public double value() {
        return of == 0 ? Double.NaN : (double) samples / of;
    }

    /** Lower bound of the share, 0 to 1, at 95 % confidence (Wilson's interval); 0 without samples. */
    public double lower() {
        return WilsonInterval.of(samples, of).lower();
    }

    /** Upper bound, likewise; 1 without samples. */
    public double upper() {
        return WilsonInterval.of(samples, of).upper();
    }
}
