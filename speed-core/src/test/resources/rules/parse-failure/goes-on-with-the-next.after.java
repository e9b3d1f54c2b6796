import java.util.*;

class Example {
    long total(List<String> fields) {
        long total = 0;
        for (String field : fields) {
            if (!mayBeWholeNumber(field)) {
                continue;
            }
            try {
                long value = Long.parseLong(field) * 2;
                total += value;
            } catch (NumberFormatException e) {
                continue;
            }
        }
        return total;
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

    boolean isNumber(String text) {
        if (!mayBeWholeNumber2(text)) {
            return false;
        }
        try {
            Integer.valueOf(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean mayBeWholeNumber2(String text) {
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
