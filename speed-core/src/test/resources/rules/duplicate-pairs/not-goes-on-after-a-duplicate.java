import java.util.*;

class Example1 {
    int target(List<String> l) {
        int n = 0;
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i).equals(l.get(j))) n++;
        return n;
    }
}

class Example2 {
    boolean target(List<String> l) {
        for (int i = 0; i < l.size(); i++)
            for (int j = i + 1; j < l.size(); j++) if (l.get(i).equals(l.get(j))) break;
        return false;
    }
}
