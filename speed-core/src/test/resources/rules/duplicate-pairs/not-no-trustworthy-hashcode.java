import java.util.*;

class Example {
    static class P {
        int x;
    }
    boolean target(List<P> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i).equals(l.get(j))) return true;
        return false;
    }
    boolean raw(List l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i).equals(l.get(j))) return true;
        return false;
    }
    boolean arrays(int[][] a) {
        for (int i = 0; i < a.length; i++)
            for (int j = i + 1; j < a.length; j++) if (a[i].equals(a[j])) return true;
        return false;
    }
}
