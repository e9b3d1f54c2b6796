import java.util.*;

class Example {
    int sets(int[] values, int[] others, int n) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        kept.set(n, others[n]);
        return kept.size();
    }

    int divides(int[] values, int n) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        kept.set(n, values.length / n);
        return kept.size();
    }

    int inTheMiddle(int[] values, int n) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(switch (n) {
                case 1:
                    kept.add(n);
                    yield 3;
                default:
                    yield value;
            });
        }
        return kept.size();
    }
}
