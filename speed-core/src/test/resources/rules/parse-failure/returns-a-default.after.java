import java.util.*;

class Example {
    int port(Map<String, String> settings, int fallback) {
        String text = settings.get("1");
        if (!mayBeWholeNumber(text)) {
            return fallback;
        }
        // the user's own, if it is one
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return fallback;
        }
    }

    private static boolean mayBeWholeNumber(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                return false;
            }
        }
        return true;
    }
}
