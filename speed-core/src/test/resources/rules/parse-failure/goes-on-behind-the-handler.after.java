import java.util.*;

class Example {
    int target(String s) {
        int n = 0;
        if (!mayBeWholeNumber(s)) {
            n = -1;
        } else try {
            n = Integer.parseInt(s);
        }  catch (NumberFormatException e) {
            n = -1;
        }
        return n;
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
