import java.util.*;

class Example {
    String target(List<String> l) {
        String s = "";
        for (String x : l) {
            try {
                s += x + Integer.parseInt(x);
            } catch (NumberFormatException e) {
                s += "?";
            }
        }
        return s;
    }
}
