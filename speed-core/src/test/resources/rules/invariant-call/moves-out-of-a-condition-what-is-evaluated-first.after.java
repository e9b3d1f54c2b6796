import java.util.*;

class Example {
    int target(String text) {
        int n = 0;
        String textTrim = text.trim();
        for (int i = 0; i < textTrim.length(); i++) {
            n++;
        }
        return n;
    }
}
