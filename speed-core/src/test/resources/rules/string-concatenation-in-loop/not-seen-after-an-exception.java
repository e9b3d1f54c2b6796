import java.util.*;

class Example {
    String target(List<Integer> l) {
        String s = "";
        try {
            for (int x : l) {
                s += x;
            }
        }  catch (NullPointerException e) {}
        return s;
    }
}
