import java.util.*;

class Example1 {
    int target(List<Integer> v) {
        return v.stream().reduce(0, Integer::max);
    }
}

class Example2 {
    int target(List<Integer> v) {
        return v.stream().reduce(1, Integer::sum);
    }
}
