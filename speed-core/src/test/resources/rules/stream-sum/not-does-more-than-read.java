import java.util.*;

class Example {
    int n;
    int next(String s) {
        return n++;
    }
    int target(List<String> l) {
        return l.stream().mapToInt(s -> next(s)).sum();
    }
}
