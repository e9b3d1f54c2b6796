import java.util.*;

class Example {
    int vowels(String text) {
        int vowels = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ("aeiou".indexOf(c) >= 0) {
                vowels++;
            }
        }
        return vowels;
    }
}
