import java.util.*;

class Example {
    String target(String s) {
        return s.replace("a b", "c").replace(".", "/") // dots
                .replace("-", "");
    }
}
