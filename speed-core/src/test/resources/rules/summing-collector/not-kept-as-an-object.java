import java.util.*;
import java.util.stream.*;

class Example1 {
    Integer target(List<String> l) {
        return l.stream().collect(Collectors.summingInt(String::length));
    }
}

class Example2 {
    Object target(List<String> l) {
        Object o = l.stream().collect(Collectors.summingInt(String::length));
        return o;
    }
}
