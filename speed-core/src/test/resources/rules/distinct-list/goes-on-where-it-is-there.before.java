import java.util.*;

class Example {
    List<String> distinct(List<String> first, List<String> second) {
        var result = new ArrayList<String>();
        for (String each : first) {
            if (result.contains(each)) continue;
            result.add(each);
        }
        for (String each : second) {
            if (result.contains(each)) {
                continue;
            }
            result.add(each);
            result.size();
        }
        return result;
    }
}
