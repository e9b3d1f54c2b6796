import java.util.*;

class Example {
    int said(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(/* as it is */ value);
        }
        return kept.size();
    }

    int saidBefore(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) // all of them
            kept.add(value);
        return kept.size();
    }
}
