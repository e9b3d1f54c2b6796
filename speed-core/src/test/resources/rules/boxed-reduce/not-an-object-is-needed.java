import java.util.*;

class Example1 {
    String target(List<Integer> v) {
        return v.stream().reduce(0, Integer::sum).toString();
    }
}

class Example2 {
    boolean target(List<Integer> v, Integer o) {
        return v.stream().reduce(0, Integer::sum) == o;
    }
}
