import java.util.*;

class Example {
    int target(List<String> all, List<String> wanted) {
        int n = 0;
        Collection<String> wantedLookup = all == null || all.size() < 16
                || wanted == null || wanted.size() < 16
                ? wanted
                : new HashSet<>(wanted);
        for (String each : all) {
            if ((each == null ? wanted : wantedLookup).contains(each)) {
                n++;
            }
        }
        return n;
    }
}
