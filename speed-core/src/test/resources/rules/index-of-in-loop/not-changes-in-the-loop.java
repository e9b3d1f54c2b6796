import java.util.*;

class Example1 {
    int target(List<String> o, List<String> l) {
        int n = o.size();
        for (String s : l) {
            n += o.indexOf(s);
            o.add(s);
        }
        return n;
    }
}

class Example2 {
    void run() {}
    int target(List<String> o, List<String> l) {
        int n = o.size();
        for (String s : l) {
            n += o.indexOf(s);
            run();
        }
        return n;
    }
}
