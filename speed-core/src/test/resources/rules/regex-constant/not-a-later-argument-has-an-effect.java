import java.util.*;

class Example {
    String target(String s, Iterator<String> i) {
        return s.replaceAll("a+", i.next());
    }
}
