import java.util.*;
import java.util.function.*;

class Example1 {
    void run(String s) {}
    void target(List<String> l, List<String> w) {
        for (String s : l) if (w.contains(s)) run(s);
    }
}

class Example2 {
    List<String> w;
    void run(String s) {}
    void target(List<String> l) {
        for (String s : l) if (w.contains(s)) run(s);
    }
}

class Example3 {
    void target(List<String> l, List<String> w, Consumer<String> c) {
        for (String s : l) if (w.contains(s)) c.accept(s);
    }
}
