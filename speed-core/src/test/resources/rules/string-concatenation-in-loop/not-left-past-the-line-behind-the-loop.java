import java.util.*;

class Example {
    String target(List<String> l) {
        String s = "";
        a: for (String y : l) {
            s += s;
            for (String x : l) {
                s += x;
                if (x == null) continue a;
            }
        }
        return s;
    }
}
