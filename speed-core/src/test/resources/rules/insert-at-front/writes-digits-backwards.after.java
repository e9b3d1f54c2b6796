import java.util.*;

class Example {
    String digits(long number, int radix) {
        if (number <= 0 || radix < 2) return "0";
        StringBuilder text = new StringBuilder();
        while (number > 0) {
            // the last digit first
            text.append(Character.forDigit((int) (number % radix), radix));
            number /= radix;
        }
        turnRound(text);
        return text.toString();
    }

    private static void turnRound(StringBuilder text) {
        for (int i = 0, j = text.length() - 1; i < j; i++, j--) {
            char c = text.charAt(i);
            text.setCharAt(i, text.charAt(j));
            text.setCharAt(j, c);
        }
    }
}
