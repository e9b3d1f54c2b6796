import java.util.*;

class Example {
    boolean turned(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(j).equals(l.get(i))) return true;
        return false;
    }
    boolean others(String[] a) {
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < a.length; j++) if (i != j && a[j].equals(a[i])) return true;
        return false;
    }
}
