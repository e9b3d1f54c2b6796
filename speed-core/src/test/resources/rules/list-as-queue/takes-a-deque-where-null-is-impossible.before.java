import java.util.*;

class Example {
    int target(int n) {
        List<Integer> queue = new ArrayList<>(16);
        queue.add(n);
        int steps = 0;
        while (!queue.isEmpty()) {
            int each = queue.remove(0);
            steps++;
            if (each > 1) queue.add(each / 2);
        }
        return steps;
    }
}
