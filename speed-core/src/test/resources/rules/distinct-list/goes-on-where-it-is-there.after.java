import java.util.*;

class Example {
    List<String> distinct(List<String> first, List<String> second) {
        var result = new ArrayList<String>();
        Set<String> resultSeen = new HashSet<>();
        for (String each : first) {
            if (!resultSeen.add(each)) continue;
            result.add(each);
        }
        Set<String> resultSeen2 = new HashSet<>(result);
        for (String each : second) {
            if (!resultSeen2.add(each)) {
                continue;
            }
            result.add(each);
            result.size();
        }
        return result;
    }
}
