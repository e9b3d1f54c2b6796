import java.util.*;

class Example {
    int target(String s) {
        List<String> a = Arrays.asList("a", "b", "c");
        int n = 0;
        for (String each : a) n += s.indexOf(each);
        return n + a.get(0).length();
    }
}
