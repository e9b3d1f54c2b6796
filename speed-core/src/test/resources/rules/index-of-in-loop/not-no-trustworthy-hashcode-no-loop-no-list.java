import java.util.*;

class Example1 {
    int target(List<Object> o, List<Object> l) {
        int n = o.size();
        for (Object s : l) n += o.indexOf(s);
        return n;
    }
}

class Example2 {
    int target(List<String> o, String s) {
        o.size();
        return o.indexOf(s);
    }
}

class Example3 {
    int target(String o, List<String> l) {
        int n = o.length();
        for (String s : l) n += o.indexOf(s);
        return n;
    }
}
