import java.util.*;

class Example1 {
    List<String> target(String[] l) {
        List<String> c = new ArrayList<>();
        for (String s : l) {
            c.add(s);
        }
        return c;
    }
}

class Example2 {
    List<Integer> target(List<Integer> l) {
        List<Integer> c = new ArrayList<>();
        for (int s : l) {
            c.add(s);
        }
        return c;
    }
}
