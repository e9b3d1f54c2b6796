import java.util.*;

class Example {
    int target(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.substring(i, i + 1).equals("x") || !"'".equals(text.substring(i, i + 1))) {
                n++;
            }
        }
        return n;
    }
}
