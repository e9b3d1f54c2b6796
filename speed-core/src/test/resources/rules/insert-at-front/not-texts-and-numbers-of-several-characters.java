import java.util.*;

class Example1 {
    String target(List<String> l) {
        StringBuilder b = new StringBuilder();
        for (String s : l) b.insert(0, s);
        return b.toString();
    }
}

class Example2 {
    String target(int[] l) {
        StringBuilder b = new StringBuilder();
        for (int n : l) b.insert(0, n);
        return b.toString();
    }
}
