import java.util.*;
import java.util.regex.*;

class Example {
    boolean target(String s) {
        java.util.regex.Pattern p = java.util.regex.Pattern.compile("a+", 2);
        return p.matcher(s).find();
    }
}
