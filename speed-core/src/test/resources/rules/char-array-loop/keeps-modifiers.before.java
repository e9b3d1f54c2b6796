import java.util.*;

class Example {
    boolean isNumber(String given) {
        String text = given.trim();
        for (final char c : text.toCharArray()) { // all of them
            if (!Character.isDigit(c)) return false;
        }
        return !text.isEmpty();
    }
}
