package dev.speedopt.measurement.growth;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A straight line through points by least squares.
 *
 * <p>Source: NIST/SEMATECH e-Handbook of Statistical Methods, section 4.1.4.1; held against NIST's certified values.
 *
 * @param slope of it
 * @param intercept of it
 * @param slopeError standard error of the slope
 * @param degreesOfFreedom points less 2
 */
public record Line(double slope, double intercept, double slopeError, int degreesOfFreedom) {
    /** Fewer say nothing about how well the line fits. */
    public static final int LEAST_POINTS = 3;

    /**
     * @param x at least {@value #LEAST_POINTS} values, not all the same
     * @param y as many values
     */
    public static Line through(double[] x, double[] y) {
        int size = x.length;
        if (size < LEAST_POINTS || y.length != size) {
            throw new IllegalArgumentException("No line through " + size + " and " + y.length + " values");
        }
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < size; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        if (xx == 0) {
            throw new IllegalArgumentException("No line through points one above the other");
        }
        double slope = xy / xx;
        double intercept = meanY - slope * meanX;
        double residuals = 0;
        for (int i = 0; i < size; i++) {
            double residual = y[i] - meanY - slope * (x[i] - meanX);
            residuals += residual * residual;
        }
        return new Line(slope, intercept, Math.sqrt(residuals / (size - 2) / xx), size - 2);
    }

    /**
     * How far the slope may lie from the true one, to either side.
     *
     * @param confidence 0 to below 1
     */
    public double reach(double confidence) {
        return slopeError * TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - confidence) / 2);
    }
}
