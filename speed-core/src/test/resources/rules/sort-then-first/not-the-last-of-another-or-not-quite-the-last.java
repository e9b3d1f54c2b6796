import java.util.*;

class Example {
    String before(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        Collections.sort(s);
        return s.get(s.size() - 2);
    }
    String another(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        Collections.sort(s);
        return s.get(n.size() - 1);
    }
    String both(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        Collections.sort(s);
        return s.get(s.size() - 1) + s.get(0);
    }
    String sized(Collection<String> n) {
        List<String> s = new ArrayList<>(n);
        Collections.sort(s);
        return s.get(0) + s.size();
    }
}
