import java.util.*;

class Example {
    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    static boolean twice(int[] values) {
        if (values.length >= 128) {
            Set<Integer> seen = new HashSet<>();
            for (int each : values) {
                if (!seen.add(each)) {
                    return true;
                }
            }
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                if (values[i] == values[j]) {
                    return true;
                }
            }
        }
        return false;
    }

    String verdict(String[] seen, char[] each2) {
        final int length = seen.length;
        String verdict = "twice";
        if (seen.length >= 32) {
            Set<String> seen2 = new HashSet<>();
            for (String each : seen) {
                if (!seen2.add(each)) {
                    return verdict;
                }
            }
            return "once";
        }
        for (int i = 0; i < length; i++) {
            for (int j = i + 1; j < length; j++) {
                if (Objects.equals(seen[j], seen[i])) {
                    return verdict;
                }
            }
        }
        return "once";
    }

    int colours(List<Colour> colours) {
        if (colours.size() >= 32) {
            Set<Colour> seen = new HashSet<>();
            for (Colour each : colours) {
                if (!seen.add(each)) {
                    return 1;
                }
            }
            return 0;
        }
        for (int i = 0; i < colours.size(); i++) {
            for (int j = i + 1; j < colours.size(); j++) {
                if (colours.get(j) == colours.get(i)) {
                    return 1;
                }
            }
        }
        return 0;
    }
}
