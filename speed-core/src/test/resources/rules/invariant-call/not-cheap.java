import java.util.*;

class Example {
    int target(String w) {
        int n = 0;
        for (int i = 0; i < w.length(); i++) {
            n++;
        }
        return n;
    }
}
