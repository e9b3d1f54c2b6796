import java.util.*;
import java.util.regex.*;

class Example {
    private static final Pattern TARGET_PATTERN = Pattern.compile("a+", 2);
    boolean target(String s) {
        java.util.regex.Pattern p = TARGET_PATTERN;
        return p.matcher(s).find();
    }
}
