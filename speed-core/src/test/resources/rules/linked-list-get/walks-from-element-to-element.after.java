import java.util.*;

class Example {
    int sum(LinkedList<Integer> list, int most) {
        int sum = 0;
        for (Integer each : list) {
            // small ones only
            if (each < most) sum += each;
        }
        return sum;
    }

    String first(LinkedList<String> names, String suffix) {
        for (final String name : names) {
            if (name == null) continue;
            if (name.endsWith(suffix)) {
                return name;
            }
        }
        return null;
    }

    int own(List<String> names) {
        LinkedList<String> own = new LinkedList<>(names);
        own.removeFirst();
        int each = 0;
        for (String each2 : own) each += each2.length();
        return each;
    }
}
