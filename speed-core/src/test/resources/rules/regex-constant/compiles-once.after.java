import java.util.*;
import java.util.regex.*;

class Example {
    private static final Pattern TARGET_PATTERN = Pattern.compile("\\s+");
    private static final Pattern TARGET_PATTERN2 = Pattern.compile("a|b");
    private static final Pattern TARGET_PATTERN3 = Pattern.compile("[abc]");
    private static final Pattern TARGET_PATTERN4 = Pattern.compile("x");
    private static final Pattern TARGET_PATTERN5 = Pattern.compile(Example.DIGITS);
    private static final Pattern TARGET_PATTERN6 = Pattern.compile("[ab]");
    static final String DIGITS = "\\d+";
    boolean target(String s, String t) {
        String[] parts = TARGET_PATTERN.split(s);
        String[] two = TARGET_PATTERN2.split(s.trim(), 2);
        t = TARGET_PATTERN3.matcher(t).replaceAll("$0x") + TARGET_PATTERN4.matcher(s).replaceFirst(t);
        return TARGET_PATTERN5.matcher(parts[0]).matches() && TARGET_PATTERN6.matcher(s).matches() && TARGET_PATTERN5.matcher(t).matches();
    }
}
