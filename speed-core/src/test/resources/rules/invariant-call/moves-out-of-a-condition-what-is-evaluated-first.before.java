import java.util.*;

class Example {
    int target(String text) {
        int n = 0;
        for (int i = 0; i < text.trim().length(); i++) {
            n++;
        }
        return n;
    }
}
