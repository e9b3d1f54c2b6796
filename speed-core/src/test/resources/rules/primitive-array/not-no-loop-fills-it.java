import java.util.*;

class Example {
    int few(int a, int b) {
        List<Integer> kept = new ArrayList<>();
        kept.add(a);
        kept.add(b);
        return kept.get(0) * kept.get(1);
    }

    int oneEachRound(int[] values) {
        int sum = 0;
        for (int value : values) {
            List<Integer> kept = new ArrayList<>();
            kept.add(value);
            sum += kept.get(0);
        }
        return sum;
    }
}
