import java.util.*;

class Example {
    List<String> adds(List<String> names) {
        List<String> result = new ArrayList<>();
        outer:
        for (int i = 0; i < 2; i++) {
            for (String each : names) {
                if (result.contains(each)) continue outer;
                result.add(each);
            }
        }
        return result;
    }

    List<String> other(List<String> names) {
        List<String> result = new ArrayList<>();
        for (String each : names) {
            if (result.contains(each)) break;
            result.add(each);
        }
        return result;
    }

    List<String> between(List<String> names) {
        List<String> result = new ArrayList<>();
        for (String each : names) {
            if (result.contains(each)) continue;
            if (each == null) continue;
            result.add(each);
        }
        return result;
    }
}
