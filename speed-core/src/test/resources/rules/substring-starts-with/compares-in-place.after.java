import java.util.*;

class Example {
    int occurrences(String text, String wanted) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith(wanted, i)) {
                found++;
            }
        }
        return found;
    }
}
