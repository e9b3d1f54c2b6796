import java.util.*;

class Example {
    int open(List<String> names, String prefix) {
        int found = 0;
        for (String name : names) {
            if (name.startsWith(prefix)) {
                found++;
            }
        }
        return found;
    }

    String above(int[] values, int limit) {
        int above = 0;
        for (int value : values) {
            if (value > limit) {
                above++;
            }
        }
        return above + " of " + values.length;
    }
}
