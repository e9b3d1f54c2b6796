import java.util.*;

class Example {
    int[] positions(String text, char wanted) {
        int[] positions = new int[16];
        int positionsCount = 0;
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            if (positionsCount == positions.length) {
                positions = Arrays.copyOf(positions, 2 * positionsCount);
            }
            positions[positionsCount++] = i;
        }
        return Arrays.copyOf(positions, positionsCount);
    }

    double[] halves(int[] values) {
        double[] halves = new double[Math.max(16, values.length)];
        int halvesCount = 0;
        int[] odd = new int[16];
        int oddCount = 0;
        for (int value : values) {
            if (value % 2 == 0) {
                if (halvesCount == halves.length) {
                    halves = Arrays.copyOf(halves, 2 * halvesCount);
                }
                halves[halvesCount++] = value / 2.0;
            }
            else {
                if (oddCount == odd.length) {
                    odd = Arrays.copyOf(odd, 2 * oddCount);
                }
                odd[oddCount++] = value;
            }
        }
        for (int i = 0; i < oddCount; i++) {
            int each = odd[i];
            if (halvesCount == halves.length) {
                halves = Arrays.copyOf(halves, 2 * halvesCount);
            }
            halves[halvesCount++] = each / 2.0;
        }
        return Arrays.copyOf(halves, halvesCount);
    }

    int[] copied(int[] values) {
        int[] kept = new int[16];
        int keptCount = 0;
        for (int i = 0; i < values.length; i++) {
            switch (values[i] & 3) {
                case 0:
                    if (keptCount == kept.length) {
                        kept = Arrays.copyOf(kept, 2 * keptCount);
                    }
                    kept[keptCount++] = values[i];
                    break;
                case 1: if (keptCount == kept.length) {     kept = Arrays.copyOf(kept, 2 * keptCount); } kept[keptCount++] = i;
                default:
                    break;
            }
        }
        int[] result = new int[keptCount];
        for (int i = 0; i < keptCount; i++) {
            result[i] = kept[i];
        }
        return result;
    }
}
