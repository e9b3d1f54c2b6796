import java.util.*;

class Example {
    boolean longer(String t, String w) {
        for (int i = 0; i + w.length() + 1 <= t.length(); i++)
            if (t.substring(i, i + w.length() + 1).equals(w)) return true;
        return false;
    }
    boolean another(String t, String w, String o) {
        for (int i = 0; i + w.length() <= t.length(); i++) if (t.substring(i, i + w.length()).equals(o)) return true;
        return false;
    }
    boolean literal(String t) {
        for (int i = 0; i + 3 <= t.length(); i++) if (t.substring(i, i + 3).equals("ab")) return true;
        return false;
    }
    boolean object(String t, CharSequence w) {
        for (int i = 0; i + w.length() <= t.length(); i++) if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean cased(String t, String w) {
        for (int i = 0; i + w.length() <= t.length(); i++)
            if (t.substring(i, i + w.length()).equalsIgnoreCase(w)) return true;
        return false;
    }
}
