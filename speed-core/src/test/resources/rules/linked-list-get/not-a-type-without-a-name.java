import java.util.*;

class Example {
    int target(LinkedList<? extends CharSequence> a) {
        int s = 0;
        for (int i = 0; i < a.size(); i++) s += a.get(i).length();
        return s;
    }
}
