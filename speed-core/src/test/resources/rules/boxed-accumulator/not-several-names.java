import java.util.*;

class Example {
    Long target(List<Long> l) {
        Long s = 0L, t = null;
        for (Long x : l) {
            s += x;
        }
        return t;
    }
}
