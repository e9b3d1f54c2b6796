import java.util.*;

class Example1 {
    boolean target(List<Long> l) {
        Long s = 0L;
        for (Long x : l) {
            s += x;
        }
        return s.equals(3L);
    }
}

class Example2 {
    boolean target(List<Long> l, Long o) {
        Long s = 0L;
        for (Long x : l) {
            s += x;
        }
        return s == o;
    }
}

class Example3 {
    Object target(List<Long> l, boolean b) {
        Long s = 0L;
        for (Long x : l) {
            s += x;
        }
        return b ? s : 1.0;
    }
}
