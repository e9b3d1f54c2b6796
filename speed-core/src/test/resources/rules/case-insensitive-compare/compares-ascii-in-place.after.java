import java.util.*;

class Example {
    int score(String name, String answer) {
        int score = 0;
        if (endsWithInLowerCase(name, ".gif") || endsWithInLowerCase(name, ".tiff")) {
            score += 1;
        }
        if (equalsInLowerCase(answer, "yes")) {
            score += 2;
        }
        if (equalsInUpperCase(answer, "TRUE") || equalsInUpperCase2(answer, "PASS")) score += 4;
        return startsWithInUpperCase(name, "FFI") || name.regionMatches(true, 0, "k", 0, 1) ? -score : score;
    }

    private static boolean endsWithInLowerCase(String text, String end) {
        int start = text.length() - end.length();
        for (int i = Math.max(0, start); i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return text.toLowerCase(Locale.ROOT).endsWith(end);
            }
        }
        return text.regionMatches(true, start, end, 0, end.length());
    }

    private static boolean equalsInLowerCase(String text, String literal) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return text.toLowerCase().equals(literal);
            }
        }
        return text.equalsIgnoreCase(literal);
    }

    private static boolean equalsInUpperCase(String text, String literal) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return text.toUpperCase(Locale.ENGLISH).equals(literal);
            }
        }
        return text.equalsIgnoreCase(literal);
    }

    private static boolean equalsInUpperCase2(String text, String literal) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return text.toUpperCase().equals(literal);
            }
        }
        return text.equalsIgnoreCase(literal);
    }

    private static boolean startsWithInUpperCase(String text, String start) {
        int length = start.length();
        for (int i = 0; i < length && i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return text.toUpperCase(Locale.ROOT).startsWith(start);
            }
        }
        return text.regionMatches(true, 0, start, 0, length);
    }
}
