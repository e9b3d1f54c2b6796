import java.util.*;

class Example {
    boolean target(int[] a) {
        if (a.length >= 16) {
            Set<Integer> s = new HashSet<>();
            for (int x : a) {
                if (!s.add(x)) return true;
            }
            return false;
        }
        for (int i = 0; i < a.length; i++)
            for (int j = i + 1; j < a.length; j++) if (a[i] == a[j]) return true;
        return false;
    }
}
