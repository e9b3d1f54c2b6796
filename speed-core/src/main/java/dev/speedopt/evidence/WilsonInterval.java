package dev.speedopt.evidence;

/**
 * Where the true share lies at 95 % confidence, by how often something was seen. Wilson, Probable inference, the law of succession, and
 * statistical inference, JASA 22 (1927).
 *
 * @param lower 0 to {@code upper}
 * @param upper {@code lower} to 1
 */
public record WilsonInterval(double lower, double upper) {
    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.959964;

    /**
     * @param part times that it was seen, at most {@code whole}
     * @param whole times that were looked at; 0 for 0 to 1, as nothing is known
     */
    public static WilsonInterval of(int part, int whole) {
        if (whole == 0) {
            return new WilsonInterval(0, 1);
        }
        double share = (double) part / whole;
        double shrink = 1 + Z * Z / whole;
        double centre = (share + Z * Z / (2 * whole)) / shrink;
        double spread = Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole)) / shrink;
        // Exact at the ends, where rounding would leave a trace.
        return new WilsonInterval(part == 0 ? 0 : centre - spread, part == whole ? 1 : centre + spread);
    }
}
