import java.util.*;

class Example {
    String firstOf(String given, String other) {
        if (given == null || holdsOnlyBlanks(given)) return other.trim();
        return !holdsOnlyBlanks(other.substring(0, 0)) || !holdsOnlyBlanks(given) ? given : null;
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
