import java.util.*;
import java.util.regex.*;

class Example {
    static final String DIGITS = "\\d+";
    boolean target(String s, String t) {
        String[] parts = s.split("\\s+");
        String[] two = s.trim().split("a|b", 2);
        t = t.replaceAll("[abc]", "$0x") + s.replaceFirst("x", t);
        return parts[0].matches(DIGITS) && java.util.regex.Pattern.matches("[ab]", s) && t.matches(DIGITS);
    }
}
