import java.util.*;

class Example {
    boolean compared(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        return kept.size() > 1 && kept.get(0) == kept.get(1);
    }

    boolean equal(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        return kept.size() > 1 && kept.get(0).equals(kept.get(1));
    }

    int counted(int[] values, Map<Integer, Integer> counts) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        for (Integer each : kept) {
            counts.merge(each, 1, Integer::sum);
        }
        return counts.size();
    }

    Object boxed(int[] values, boolean wide) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        Object first = kept.get(0);
        var second = kept.get(1);
        return wide ? kept.get(0) : first;
    }

    void overloaded(int[] values, List<Integer> others) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        others.remove(kept.get(0));
    }

    Long widened(long[] values) {
        List<Long> kept = new ArrayList<>();
        for (long value : values) {
            kept.add(value);
        }
        return kept.get(0);
    }
}
