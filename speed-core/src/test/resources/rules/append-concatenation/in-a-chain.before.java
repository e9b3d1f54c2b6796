import java.util.*;

class Example {
    String target(Integer a, char c, boolean last) {
        StringBuilder b = new StringBuilder();
        b.append("<" + a + c).append(last);
        b.append(1 + 2 + "x" + c + 1.5f);
        return b.toString();
    }
}
