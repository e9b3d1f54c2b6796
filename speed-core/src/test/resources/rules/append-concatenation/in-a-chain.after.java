import java.util.*;

class Example {
    String target(Integer a, char c, boolean last) {
        StringBuilder b = new StringBuilder();
        b.append("<").append(a).append(c).append(last);
        b.append(1 + 2).append("x").append(c).append(1.5f);
        return b.toString();
    }
}
