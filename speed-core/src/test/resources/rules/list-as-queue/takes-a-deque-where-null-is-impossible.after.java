import java.util.*;

class Example {
    int target(int n) {
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(n);
        int steps = 0;
        while (!queue.isEmpty()) {
            int each = queue.removeFirst();
            steps++;
            if (each > 1) queue.add(each / 2);
        }
        return steps;
    }
}
