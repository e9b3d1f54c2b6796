import java.util.*;

class Example {
    int vowels(String text) {
        int vowels = 0;
        for (char c : text.toCharArray()) {
            if ("aeiou".indexOf(c) >= 0) {
                vowels++;
            }
        }
        return vowels;
    }
}
