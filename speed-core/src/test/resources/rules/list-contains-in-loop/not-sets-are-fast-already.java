import java.util.*;

class Example {
    int target(List<String> l, Set<String> w) {
        int n = 0;
        for (String s : l) if (w.contains(s)) n++;
        return n;
    }
}

class Example3 {
    int target(List<String> all, List<String> wanted) {
        Collection<String> wantedLookup = wanted.size() < 16 ? wanted : new HashSet<>(wanted);
        int n = 0;
        for (String each : all) {
            if (each != null && wantedLookup.contains(each)) {
                n++;
            }
        }
        return n;
    }
}
