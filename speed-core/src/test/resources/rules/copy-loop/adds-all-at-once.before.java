import java.util.*;

class Example {
    List<Object> target(List<String> names) {
        List<Object> copy = new ArrayList<>();
        for (String name : names) {
            copy.add(name);
        }
        return copy;
    }
}
