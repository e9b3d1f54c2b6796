import java.util.*;

class Example {
    boolean target(String a, Thread.State b) {
        return Arrays.asList("x", "y", "z").contains(a) || List.of(Thread.State.NEW, Thread.State.BLOCKED).contains(b);
    }
}
