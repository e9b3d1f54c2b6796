import java.util.*;

class Example {
    int target(List<String> names, String wanted) {
        int n = 0;
        String wantedToLowerCase = null;
        for (String name : names) {
            if (name.equals(wantedToLowerCase == null ? (wantedToLowerCase = wanted.toLowerCase()) : wantedToLowerCase)) n++;
        }
        return n;
    }
}
