import java.util.*;

class Example {
    boolean isNumber(String given) {
        String text = given.trim();
        for (int at = 0; at < text.length(); at++) { // all of them
            final char c = text.charAt(at);
            if (!Character.isDigit(c)) return false;
        }
        return !text.isEmpty();
    }
}
