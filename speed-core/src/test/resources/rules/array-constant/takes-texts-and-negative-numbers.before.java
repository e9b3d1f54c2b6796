import java.util.*;

class Example {
    String compass(int degrees) {
        final String[] names = new String[] {"N", "E", "S", "W"}; // clockwise
        int best = 0;
        for (int offset : new int[] {-1, 0, 1}) {
            best += offset * degrees;
        }
        double[] weights = {-0.5, 1, 1.5};
        return names[Math.floorMod(best + degrees / 90, names.length)] + weights[1];
    }
}
