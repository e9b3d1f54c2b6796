import java.util.*;

class Example {
    String target(String s) {
        return s.replaceAll("a b", "c").replaceAll("\\.", "/") // dots
                .replaceAll("-", "");
    }
}
