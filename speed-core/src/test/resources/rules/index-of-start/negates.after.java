import java.util.*;

class Example {
    boolean isComment(String line) {
        return !(!line.trim().startsWith("#")) || !line.startsWith("" + ',');
    }
}
