import java.util.*;

class Example {
    int port(Map<String, String> settings, int fallback) {
        String text = settings.get("1");
        // the user's own, if it is one
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return fallback;
        }
    }
}
