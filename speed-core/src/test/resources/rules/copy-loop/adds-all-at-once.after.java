import java.util.*;

class Example {
    List<Object> target(List<String> names) {
        List<Object> copy = new ArrayList<>();
        copy.addAll(names);
        return copy;
    }
}
