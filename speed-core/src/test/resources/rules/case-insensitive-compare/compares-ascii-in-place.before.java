import java.util.*;

class Example {
    int score(String name, String answer) {
        int score = 0;
        if (name.toLowerCase(Locale.ROOT).endsWith(".gif") || name.toLowerCase(Locale.ROOT).endsWith(".tiff")) {
            score += 1;
        }
        if ("yes".equals(answer.toLowerCase())) {
            score += 2;
        }
        if (answer.toUpperCase(Locale.ENGLISH).equals("TRUE") || answer.toUpperCase().equals("PASS")) score += 4;
        return name.toUpperCase(Locale.ROOT).startsWith("FFI") || name.toLowerCase().startsWith("k") ? -score : score;
    }
}
