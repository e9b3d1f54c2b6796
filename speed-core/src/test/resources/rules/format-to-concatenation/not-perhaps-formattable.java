import java.util.*;

class Example {
    String target(Object a) {
        return String.format("x%s", a);
    }
}
