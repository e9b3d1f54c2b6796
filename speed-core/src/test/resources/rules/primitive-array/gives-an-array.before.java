import java.util.*;

class Example {
    int[] positions(String text, char wanted) {
        List<Integer> positions = new ArrayList<>();
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            positions.add(i);
        }
        return positions.stream().mapToInt(Integer::intValue).toArray();
    }

    double[] halves(int[] values) {
        List<Double> halves = new ArrayList<>(values.length);
        List<Integer> odd = new ArrayList<>();
        for (int value : values) {
            if (value % 2 == 0) halves.add(value / 2.0);
            else
                odd.add(value);
        }
        for (int each : odd) {
            halves.add(each / 2.0);
        }
        return halves.stream().mapToDouble(d -> d).toArray();
    }

    int[] copied(int[] values) {
        ArrayList<Integer> kept = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            switch (values[i] & 3) {
                case 0:
                    kept.add(values[i]);
                    break;
                case 1: kept.add(i);
                default:
                    break;
            }
        }
        int[] result = new int[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            result[i] = kept.get(i);
        }
        return result;
    }
}
