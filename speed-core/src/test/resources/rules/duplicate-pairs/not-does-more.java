import java.util.*;

class Example {
    int c;
    boolean counts(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) {
                c++;
                if (l.get(i).equals(l.get(j))) return true;
            }
        return false;
    }
    boolean asksMore(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (j > 3 && l.get(i).equals(l.get(j))) return true;
        return false;
    }
    boolean otherwise(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++)
                if (l.get(i).equals(l.get(j))) return true;
                else c++;
        return false;
    }
    boolean ignoresCase(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i).equalsIgnoreCase(l.get(j))) return true;
        return false;
    }
    boolean changes(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i).equals(l.get(j))) return l.remove("x");
        return l.remove("y");
    }
}
