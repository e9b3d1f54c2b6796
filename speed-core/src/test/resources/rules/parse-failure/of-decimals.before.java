import java.util.*;

class Example {
    static boolean isNumber(String s) {
        if (s == null) return false;
        try {
            Double.parseDouble(s);
        } catch (NumberFormatException nfe) {
            return false;
        }
        return true;
    }

    float total(List<String> cells) {
        float total = 0;
        for (String cell : cells) {
            try {
                total += Float.parseFloat(cell);
            } catch (NumberFormatException ignored) {
                // a heading
            }
        }
        return total;
    }

    Double weight(String text, Double fallback) {
        try {
            return Double.valueOf(text.trim());
        } catch (IllegalArgumentException e) {
            return fallback;
        }
    }
}
