import java.util.*;

class Example {
    int removes(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        kept.remove(0);
        return kept.size();
    }

    boolean answers(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            if (!kept.contains(value) && kept.add(value)) {
                continue;
            }
        }
        return kept.size() > 1;
    }

    int inFront(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(0, value);
        }
        return kept.get(0);
    }

    int another(int[] values) {
        List<Integer> kept = new LinkedList<>();
        for (int value : values) {
            kept.add(value);
        }
        return kept.get(0);
    }

    int refused(int[] values, int room) {
        List<Integer> kept = new ArrayList<>(room);
        for (int value : values) {
            kept.add(value);
        }
        return kept.get(0);
    }

    int copied(int[] values, List<Integer> others) {
        List<Integer> kept = new ArrayList<>(others);
        for (int value : values) {
            kept.add(value);
        }
        return kept.get(0);
    }
}
