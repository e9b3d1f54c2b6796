import java.util.*;

class Example {
    String target(String a, Integer b, Thread.State c) {
        return a + ": " + b + " (100%) " + c;
    }
}
