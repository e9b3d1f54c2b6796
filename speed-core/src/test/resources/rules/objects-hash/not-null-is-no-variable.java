import java.util.*;

class Example {
    int target() {
        return Objects.hash(null, null);
    }
}
