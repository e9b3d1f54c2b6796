import java.util.*;

class Example1 {
    Long target(List<Long> l) {
        Long s = null;
        for (Long x : l) {
            s = x;
        }
        return s;
    }
}

class Example2 {
    Long target(List<Long> l) {
        Long s = 0L;
        for (Long x : l) {
            s = x;
        }
        return s;
    }
}

class Example3 {
    boolean target(List<Long> l) {
        Long s = 0L;
        for (Long x : l) {
            s += x;
        }
        return s == null;
    }
}
