import java.util.*;

class Example {
    /** Sum of the distances from the mean. */
    long spread(int[] values, int least) {
        List<Integer> fitting = new ArrayList<>(); // those that count
        for (int value : values) {
            if (value >= least) {
                fitting.add(value * 3);
            }
        }
        if (fitting.isEmpty()) {
            return -1;
        }
        long sum = 0;
        for (int each : fitting) {
            sum += each;
        }
        long mean = sum / fitting.size();
        long spread = 0;
        for (Integer each : fitting) spread += Math.abs(each - mean);
        return spread;
    }

    double variance(double[] values) {
        final ArrayList<Double> squares = new ArrayList<Double>(values.length);
        double mean = 0;
        for (double value : values) mean += value;
        for (double value : values)
            squares.add((value - mean) * (value - mean));
        double sum = 0;
        for (final double square : squares) {
            if (square > 1000) continue;
            sum += square;
        }
        return !squares.isEmpty() && sum > 0 ? sum / squares.size() : -1;
    }

    String all(Collection<String> words) {
        var lengths = new ArrayList<Long>(4);
        StringBuilder out = new StringBuilder();
        for (String word : words) if (word != null) lengths.add((long) word.length()); else out.append('-');
        Collections.sort(lengths);
        for (var length : lengths) {
            out.append(length).append(' ');
        }
        return out.append(lengths.size()).toString();
    }
}
