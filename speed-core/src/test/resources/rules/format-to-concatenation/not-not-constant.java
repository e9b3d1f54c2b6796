import java.util.*;

class Example {
    String target(String f, String a) {
        return String.format(f, a);
    }
}
