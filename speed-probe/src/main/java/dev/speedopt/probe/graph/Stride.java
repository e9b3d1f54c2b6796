package dev.speedopt.probe.graph;

/** How far a copy's numbers lie from the original's: as far as those reach, so that copies follow each other without a gap. */
final class Stride {
    private static final long ODD = 0x9E3779B1L;

    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;
    private double leastFloating = Double.POSITIVE_INFINITY;
    private double mostFloating = Double.NEGATIVE_INFINITY;

    static boolean applies(char kind) {
        return kind == 'I' || kind == 'J' || kind == 'S' || kind == 'D' || kind == 'F';
    }

    void include(char kind, long bits) {
        if (kind == 'D' || kind == 'F') {
            double value = floating(kind, bits);
            if (Double.isFinite(value)) {
                leastFloating = Math.min(leastFloating, value);
                mostFloating = Math.max(mostFloating, value);
            }
        } else {
            least = Math.min(least, bits);
            most = Math.max(most, bits);
        }
    }

    long shift(char kind, long bits, int copy) {
        if (kind == 'D') {
            return Double.doubleToRawLongBits(shifted(floating(kind, bits), copy));
        }
        if (kind == 'F') {
            return Float.floatToRawIntBits((float) shifted(floating(kind, bits), copy));
        }
        long range = most - least + 1;
        long room = kind == 'J' ? Long.MAX_VALUE : kind == 'S' ? Short.MAX_VALUE : Integer.MAX_VALUE;
        // Numbers that reach everywhere have no place after them: they wrap around, and are still others.
        boolean fits = most >= least && range > 0 && most >= 0 && range < (room - most) / Math.max(1, copy);
        long value = bits + copy * (fits ? range : ODD);
        return kind == 'I' ? (int) value : kind == 'S' ? (short) value : value;
    }

    private double shifted(double value, int copy) {
        return Double.isFinite(value) && mostFloating >= leastFloating
                ? value + copy * (mostFloating - leastFloating + 1)
                : value;
    }

    private static double floating(char kind, long bits) {
        return kind == 'D' ? Double.longBitsToDouble(bits) : Float.intBitsToFloat((int) bits);
    }
}
