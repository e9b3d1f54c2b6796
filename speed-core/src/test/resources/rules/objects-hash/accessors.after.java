import java.util.*;

class Example {
    record Point(List<String> names, double size) {
        int hash() {
            return 31 * (31 * (31 + Objects.hashCode(names())) + Double.hashCode(this.size())) + Objects.hashCode(names);
        }
    }
    int target(List<String> a, double b) {
        return new Point(a, b).hash();
    }
}
