import java.util.*;

class Example {
    boolean second(int[] a) {
        for (int i = 1; i < a.length; i++)
            for (int j = i + 1; j < a.length; j++) if (a[i] == a[j]) return true;
        return false;
    }
    boolean far(int[] a) {
        for (int i = 0; i < a.length; i++)
            for (int j = i + 2; j < a.length; j++) if (a[i] == a[j]) return true;
        return false;
    }
    boolean notTheLast(int[] a) {
        for (int i = 0; i < a.length; i++)
            for (int j = i + 1; j < a.length - 1; j++) if (a[i] == a[j]) return true;
        return false;
    }
    boolean itself(int[] a) {
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < a.length; j++) if (a[i] == a[j]) return true;
        return false;
    }
    boolean below(int[] a) {
        for (int i = 0; i < a.length - 1; i++)
            for (int j = 0; j < i; j++) if (a[i] == a[j]) return true;
        return false;
    }
    boolean another(int[] a, int[] b) {
        for (int i = 0; i < a.length; i++)
            for (int j = i + 1; j < a.length; j++) if (a[i] == b[j]) return true;
        return false;
    }
    boolean some(int[] a, int n) {
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++) if (a[i] == a[j]) return true;
        return false;
    }
    boolean grown(List<String> l, String s) {
        int n = l.size();
        l.add(s);
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++) if (l.get(i).equals(l.get(j))) return true;
        return false;
    }
    boolean replaced(int[] a) {
        int n = a.length;
        a = Arrays.copyOf(a, n + 1);
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++) if (a[i] == a[j]) return true;
        return false;
    }
}
