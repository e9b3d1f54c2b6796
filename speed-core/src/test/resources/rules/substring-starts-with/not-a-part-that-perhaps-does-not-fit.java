import java.util.*;

class Example {
    String word = "";

    boolean all(String t, String w) {
        for (int i = 0; i < t.length(); i++) if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean tooFar(String t, String w) {
        for (int i = 0; i <= t.length() - w.length() + 1; i++)
            if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean another(String t, String w, String o) {
        for (int i = 0; i + o.length() <= t.length(); i++) if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean negative(String t, String w) {
        for (int i = -1; i + w.length() <= t.length(); i++) if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean late(String t, String w, int from) {
        for (int i = from; i + w.length() <= t.length(); i++)
            if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean jumps(String t, String w) {
        for (int i = 0; i + w.length() <= t.length(); i++) {
            i += 2;
            if (t.substring(i, i + w.length()).equals(w)) return true;
        }
        return false;
    }
    boolean sometimes(String t, String w, boolean b) {
        for (int i = 0; i + w.length() <= t.length() || b; i++)
            if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean field(String t) {
        for (int i = 0; i + word.length() <= t.length(); i++)
            if (t.substring(i, i + word.length()).equals(word)) return true;
        return false;
    }
    boolean changed(String t, String w) {
        for (int i = 0; i + w.length() <= t.length(); i++) {
            t = t.trim();
            if (t.substring(i, i + w.length()).equals(w)) return true;
        }
        return false;
    }
    boolean hoisted(String t, String w) {
        int m = w.length();
        w = w + w;
        for (int i = 0; i + m <= t.length(); i++) if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean counted(String t, String w) {
        int m = w.length();
        m--;
        for (int i = 0; i + m <= t.length(); i++) if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean inTheCondition(String t, String w) {
        for (int i = 0; i + w.length() <= t.length() && i++ < 9; i++)
            if (t.substring(i, i + w.length()).equals(w)) return true;
        return false;
    }
    boolean behind(String t, String w) {
        int i = 0;
        for (; i + w.length() <= t.length(); i++) if (w.isEmpty()) break;
        return t.substring(i, i + w.length()).equals(w);
    }
}
