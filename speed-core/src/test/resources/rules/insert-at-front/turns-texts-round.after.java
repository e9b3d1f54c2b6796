import java.util.*;

class Example {
    String backwards(String text, char gap) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i > 0) out.append(gap);
            out.append(text.charAt(i));
        }
        turnRound(out);
        out.append('!');
        return out.toString();
    }

    private static void turnRound(StringBuilder text) {
        for (int i = 0, j = text.length() - 1; i < j; i++, j--) {
            char c = text.charAt(i);
            text.setCharAt(i, text.charAt(j));
            text.setCharAt(j, c);
        }
    }
}
