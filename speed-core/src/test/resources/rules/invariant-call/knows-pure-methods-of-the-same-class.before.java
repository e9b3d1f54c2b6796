import java.util.*;

class Example {
    private static double rate(int year, double base) {
        double r = base;
        for (int i = 0; i < year; i++) r = r * 1.01 + Math.sqrt(i);
        return r;
    }
    double target(double[] values, int year) {
        double sum = 0;
        for (double v : values) {
            sum += v * rate(year, 2.0);
        }
        return sum;
    }
}
