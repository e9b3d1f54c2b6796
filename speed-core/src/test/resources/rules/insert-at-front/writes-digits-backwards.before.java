import java.util.*;

class Example {
    String digits(long number, int radix) {
        if (number <= 0 || radix < 2) return "0";
        StringBuilder text = new StringBuilder();
        while (number > 0) {
            // the last digit first
            text.insert(0, Character.forDigit((int) (number % radix), radix));
            number /= radix;
        }
        return text.toString();
    }
}
