import java.util.*;

class Example {
    int sum(LinkedList<Integer> list, int most) {
        int sum = 0;
        for (int i = 0; i < list.size(); i++) {
            // small ones only
            if (list.get(i) < most) sum += list.get(i);
        }
        return sum;
    }

    String first(LinkedList<String> names, String suffix) {
        for (int i = 0; i < names.size(); ++i) {
            final String name = names.get(i);
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
        for (int i = 0; i < own.size(); i++) each += own.get(i).length();
        return each;
    }
}
