import java.util.*;

class Example {
    int target(List<String> o, List<String> l) {
        int n = 0;
        Map<String, Integer> oPositions =
                o instanceof ArrayList && o.size() >= 16 ? new HashMap<>() : null;
        for (int at = 0; oPositions != null && at < o.size(); at++) {
            oPositions.putIfAbsent(o.get(at), at);
        }
        for (String s : l) n += (oPositions == null ? o.indexOf(s) : oPositions.getOrDefault(s, -1));
        return n;
    }
}
