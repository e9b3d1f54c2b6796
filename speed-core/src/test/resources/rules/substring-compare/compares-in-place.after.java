import java.util.*;

class Example {
    int target(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 'x' || !(text.charAt(i) == '\'')) {
                n++;
            }
        }
        return n;
    }
}
