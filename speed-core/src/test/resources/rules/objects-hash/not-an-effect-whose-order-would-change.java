import java.util.*;

class Example1 {
    List<Integer> i;
    int target() {
        return Objects.hash(i, i.remove(0));
    }
}

class Example2 {
    int target(Iterator<List<String>> i) {
        return Objects.hash(i.next(), i.next());
    }
}

class Example3 {
    List<String> names;
    List<String> emptied() {
        names.clear();
        return names;
    }
    int target() {
        return Objects.hash(names, emptied());
    }
}

class Example4 {
    int target(StringBuilder a, Map<String, Integer> b) {
        return Objects.hash(a, b.get("a").toString());
    }
}
