import java.util.*;

class Example {
    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    static boolean twice(int[] values) {
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
