import java.util.*;

class Example {
    private static final String[] COMPASS_VALUES = {"N", "E", "S", "W"};
    private static final double[] COMPASS_VALUES2 = {-0.5, 1, 1.5};
    String compass(int degrees) {
        final String[] names = COMPASS_VALUES; // clockwise
        int best = 0;
        for (int offset : new int[] {-1, 0, 1}) {
            best += offset * degrees;
        }
        double[] weights = COMPASS_VALUES2;
        return names[Math.floorMod(best + degrees / 90, names.length)] + weights[1];
    }
}
