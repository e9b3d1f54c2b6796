import java.util.*;

class Example {
    int grows(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        for (int each : kept) {
            if (each > 3) {
                kept.add(each);
            }
        }
        return kept.size();
    }

    int sorts(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        for (int each : kept) {
            Collections.sort(kept);
        }
        return kept.size();
    }

    int clears(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        for (int each : kept) {
            kept.clear();
        }
        return kept.size();
    }
}
