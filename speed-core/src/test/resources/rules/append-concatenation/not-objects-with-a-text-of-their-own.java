import java.util.*;

class Example1 {
    void target(StringBuilder b, Object o) {
        b.append("x" + o);
    }
}

class Example2 {
    void target(StringBuilder b, StringBuilder o) {
        b.append("x" + o);
    }
}
