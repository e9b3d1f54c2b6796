import java.util.*;
import java.util.regex.*;

class Example {
    java.util.regex.Pattern p;
    void target() {
        if (p == null) p = java.util.regex.Pattern.compile("a+");
    }
}
