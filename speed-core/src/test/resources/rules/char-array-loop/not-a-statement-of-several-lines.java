import java.util.*;

class Example {
    int target(String s) {
        int n = 0;
        for (char c : s.toCharArray())
            if (c == 'x') n += c;
            else n--;
        return n;
    }
}
