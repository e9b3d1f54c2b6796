import java.util.*;

class Example {
    boolean objects(List<Integer> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i) == l.get(j)) return true;
        return false;
    }
    boolean texts(String[] a) {
        for (int i = 0; i < a.length; i++)
            for (int j = i + 1; j < a.length; j++) if (a[i] == a[j]) return true;
        return false;
    }
    boolean doubles(double[] a) {
        for (int i = 0; i < a.length; i++)
            for (int j = i + 1; j < a.length; j++) if (a[i] == a[j]) return true;
        return false;
    }
}
