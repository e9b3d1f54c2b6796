import java.util.*;

class Example {
    void target(StringBuilder b) {
        b.append("x" + "y");
    }
}
