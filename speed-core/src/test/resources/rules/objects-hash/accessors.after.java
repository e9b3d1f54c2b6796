import java.util.*;

class Example {
    record Point(List<String> names, double size) {
        int hash() {
            int result = 31 + Objects.hashCode(names());
            result = 31 * result + Double.hashCode(this.size());
            result = 31 * result + Objects.hashCode(names);
            return result;
        }
    }
    int target(List<String> a, double b) {
        return new Point(a, b).hash();
    }
}
