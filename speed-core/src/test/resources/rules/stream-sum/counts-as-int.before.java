import java.util.*;

class Example {
    int open(List<String> names, String prefix) {
        return (int) names.stream().filter(name -> name.startsWith(prefix)).count();
    }

    String above(int[] values, int limit) {
        int above = (int) Arrays.stream(values).filter(value -> value > limit).count();
        return above + " of " + values.length;
    }
}
