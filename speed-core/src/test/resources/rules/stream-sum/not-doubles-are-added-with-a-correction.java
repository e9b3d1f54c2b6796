import java.util.*;

class Example {
    double target(List<Double> l) {
        return l.stream().mapToDouble(d -> d).sum();
    }
}
