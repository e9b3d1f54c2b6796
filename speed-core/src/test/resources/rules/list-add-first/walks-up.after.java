import java.util.*;

class Example {
    List<Integer> path(int[] parents, int from) {
        List<Integer> path = new ArrayList<>();
        int steps = 0;
        for (int node = from; node >= 0 && node < parents.length && steps < 9; node = parents[node]) {
            path.add(node);
            steps++;
        }
        Collections.reverse(path);
        path.add(steps);
        return path;
    }
}
