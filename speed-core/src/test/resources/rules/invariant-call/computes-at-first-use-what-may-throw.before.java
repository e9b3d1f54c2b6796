import java.util.*;

class Example {
    int target(List<String> names, String wanted) {
        int n = 0;
        for (String name : names) {
            if (name.equals(wanted.toLowerCase())) n++;
        }
        return n;
    }
}
