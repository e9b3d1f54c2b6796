import java.util.*;

class Example {
    int ascents(int[] numbers) {
        java.util.List<Integer> seen = new ArrayList<Integer>();
        for (int n : numbers) {
            if (!seen.contains(n)) seen.add(n);
        }
        int ascents = 0;
        for (int i = 0; i < seen.size() - 1; i++) {
            int here = seen.get(i);
            if (here > 3) ascents++;
        }
        return ascents;
    }
}
