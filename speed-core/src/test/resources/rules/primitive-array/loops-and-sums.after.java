import java.util.*;

class Example {
    /** Sum of the distances from the mean. */
    long spread(int[] values, int least) {
        int[] fitting = new int[16];
        int fittingCount = 0; // those that count
        for (int value : values) {
            if (value >= least) {
                if (fittingCount == fitting.length) {
                    fitting = Arrays.copyOf(fitting, 2 * fittingCount);
                }
                fitting[fittingCount++] = value * 3;
            }
        }
        if (fittingCount == 0) {
            return -1;
        }
        long sum = 0;
        for (int i = 0; i < fittingCount; i++) {
            int each = fitting[i];
            sum += each;
        }
        long mean = sum / fittingCount;
        long spread = 0;
        for (int i2 = 0; i2 < fittingCount; i2++) {
            int each = fitting[i2];
            spread += Math.abs(each - mean);
        }
        return spread;
    }

    double variance(double[] values) {
        double[] squares = new double[Math.max(16, values.length)];
        int squaresCount = 0;
        double mean = 0;
        for (double value : values) mean += value;
        for (double value : values) {
            if (squaresCount == squares.length) {
                squares = Arrays.copyOf(squares, 2 * squaresCount);
            }
            squares[squaresCount++] = (value - mean) * (value - mean);
        }
        double sum = 0;
        for (int i = 0; i < squaresCount; i++) {
            final double square = squares[i];
            if (square > 1000) continue;
            sum += square;
        }
        return squaresCount > 0 && sum > 0 ? sum / squaresCount : -1;
    }

    String all(Collection<String> words) {
        long[] lengths = new long[4];
        int lengthsCount = 0;
        StringBuilder out = new StringBuilder();
        for (String word : words) if (word != null) {
            if (lengthsCount == lengths.length) {
                lengths = Arrays.copyOf(lengths, 2 * lengthsCount);
            }
            lengths[lengthsCount++] = (long) word.length();
        } else out.append('-');
        Arrays.sort(lengths, 0, lengthsCount);
        for (int i = 0; i < lengthsCount; i++) {
            long length = lengths[i];
            out.append(length).append(' ');
        }
        return out.append(lengthsCount).toString();
    }
}
