import java.util.*;

class Example1 {
    int target(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i).equals(l.get(j))) return j;
        return -1;
    }
}

class Example2 {
    void target(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++)
                if (l.get(i).equals(l.get(j))) throw new IllegalArgumentException(l.get(i));
    }
}
