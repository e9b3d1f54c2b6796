import java.util.*;

class Example {
    Long target(Long x) {
        Long s = 0L;
        s += x;
        return s;
    }
}
