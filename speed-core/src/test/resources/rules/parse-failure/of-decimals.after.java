import java.util.*;

class Example {
    static boolean isNumber(String s) {
        if (s == null) return false;
        if (!mayBeDecimal(s)) {
            return false;
        }
        try {
            Double.parseDouble(s);
        } catch (NumberFormatException nfe) {
            return false;
        }
        return true;
    }

    private static boolean mayBeDecimal(String text) {
        if (text == null) {
            return true;
        }
        int first = 0;
        while (first < text.length() && text.charAt(first) <= ' ') {
            first++;
        }
        if (first < text.length() && (text.charAt(first) == '-' || text.charAt(first) == '+')) {
            first++;
        }
        if (first == text.length() || "0123456789.NI".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        for (int i = first + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && (c < '0' || c > '9') && "+-.abcdefABCDEFnityNIxXpP".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    float total(List<String> cells) {
        float total = 0;
        for (String cell : cells) {
            if (!mayBeDecimal2(cell)) {
                continue;
            }
            try {
                total += Float.parseFloat(cell);
            } catch (NumberFormatException ignored) {
                // a heading
            }
        }
        return total;
    }

    private static boolean mayBeDecimal2(String text) {
        if (text == null) {
            return true;
        }
        int first = 0;
        while (first < text.length() && text.charAt(first) <= ' ') {
            first++;
        }
        if (first < text.length() && (text.charAt(first) == '-' || text.charAt(first) == '+')) {
            first++;
        }
        if (first == text.length() || "0123456789.NI".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        for (int i = first + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && (c < '0' || c > '9') && "+-.abcdefABCDEFnityNIxXpP".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    Double weight(String text, Double fallback) {
        if (!mayBeDecimal3(text.trim())) {
            return fallback;
        }
        try {
            return Double.valueOf(text.trim());
        } catch (IllegalArgumentException e) {
            return fallback;
        }
    }

    private static boolean mayBeDecimal3(String text) {
        if (text == null) {
            return true;
        }
        int first = 0;
        while (first < text.length() && text.charAt(first) <= ' ') {
            first++;
        }
        if (first < text.length() && (text.charAt(first) == '-' || text.charAt(first) == '+')) {
            first++;
        }
        if (first == text.length() || "0123456789.NI".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        for (int i = first + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && (c < '0' || c > '9') && "+-.abcdefABCDEFnityNIxXpP".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
