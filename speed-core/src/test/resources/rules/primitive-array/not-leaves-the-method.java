import java.util.*;
import java.util.function.*;

class Example {
    private List<Integer> field = new ArrayList<>();

    List<Integer> returned(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        return kept;
    }

    int handedOn(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        return Collections.max(kept);
    }

    IntSupplier held(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            kept.add(value);
        }
        return () -> kept.get(0);
    }

    int replaced(int[] values) {
        List<Integer> kept = new ArrayList<>();
        for (int value : values) {
            if (kept.size() > 3) {
                kept = new ArrayList<>();
            }
            kept.add(value);
        }
        return kept.size();
    }

    int ofTheObject(int[] values) {
        for (int value : values) {
            field.add(value);
        }
        return field.size();
    }
}
