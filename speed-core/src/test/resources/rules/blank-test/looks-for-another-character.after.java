import java.util.*;

class Example {
    int filled(List<String> fields) {
        int filled = 0;
        for (String field : fields) {
            if (!holdsOnlyBlanks(field)) {
                filled++; // something in it
            }
        }
        return filled;
    }

    private static boolean holdsOnlyBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
