import java.util.*;

class Example {
    int target(String a, int b) {
        return Objects.hash(
                a, // the name
                b);
    }
}
