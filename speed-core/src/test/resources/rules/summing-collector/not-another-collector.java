import java.util.*;
import java.util.stream.*;

class Example1 {
    double target(List<String> l) {
        return l.stream().collect(Collectors.averagingInt(String::length));
    }
}

class Example2 {
    long target(List<String> l) {
        return l.stream().collect(Collectors.counting());
    }
}
