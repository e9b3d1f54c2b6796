import java.util.*;

class Example1 {
    String target(List<String> l, String p) {
        String s = p;
        for (String x : l) {
            s += x;
        }
        return s;
    }
}

class Example2 {
    String target(List<String> l, String s) {
        for (String x : l) {
            s += x;
        }
        return s;
    }
}

class Example3 {
    String target(List<String> l, String s) {
        for (String x : l) {
            if (x != null) s += ",";
            s += x;
            s += ";";
        }
        return s;
    }
}
