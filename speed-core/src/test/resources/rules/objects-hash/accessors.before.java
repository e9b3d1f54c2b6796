import java.util.*;

class Example {
    record Point(List<String> names, double size) {
        int hash() {
            return Objects.hash(names(), this.size(), names);
        }
    }
    int target(List<String> a, double b) {
        return new Point(a, b).hash();
    }
}
