import java.util.*;

class Example {
    int occurrences(String text, String wanted) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.substring(i).startsWith(wanted)) {
                found++;
            }
        }
        return found;
    }
}
