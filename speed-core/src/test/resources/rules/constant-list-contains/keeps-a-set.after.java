import java.util.*;

class Example {
    private static final Set<String> TARGET_VALUES = new HashSet<>(Arrays.asList("x", "y", "z"));
    private static final Set<Thread.State> TARGET_VALUES2 = Set.of(Thread.State.NEW, Thread.State.BLOCKED);
    boolean target(String a, Thread.State b) {
        return TARGET_VALUES.contains(a) || TARGET_VALUES2.contains(b);
    }
}
