package dev.speedopt.evidence;

/**
 * Part of a profile, counted in samples.
 *
 * @param samples that it was found in
 * @param of all samples, at least {@code samples}
 */
public record ProfileShare(int samples, int of) {
    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.96;

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
        return of == 0 ? 0 : Math.max(0, centre() - spread());
    }

    /** Upper bound, likewise; 1 without samples. */
    public double upper() {
        return of == 0 ? 1 : Math.min(1, centre() + spread());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double spread() {
        return Z * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
