import java.util.*;

class Example {
    int target(List<String> names, String wanted, double x) {
        int n = wanted.length();
        for (String name : names) {
            if (name.equals(wanted.toLowerCase()) || name.length() > Math.pow(x, 3) || wanted.toLowerCase().length() > 3) {
                n++;
            }
        }
        return n;
    }
}
