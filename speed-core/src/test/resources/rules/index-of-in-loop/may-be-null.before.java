import java.util.*;

class Example {
    int target(List<String> o, List<String> l) {
        int n = 0;
        for (String s : l) n += o.indexOf(s);
        return n;
    }
}
