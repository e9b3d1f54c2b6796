import java.util.*;

class Example {
    String target(List<char[]> l) {
        String s = "";
        for (char[] x : l) {
            s += x;
        }
        return s;
    }
}
