import java.util.*;

class Example {
    String target(List<String> l) {
        String s = "";
        for (String x : l) {
            s = x + s;
        }
        return s;
    }
}
