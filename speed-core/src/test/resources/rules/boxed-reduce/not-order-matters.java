import java.util.*;

class Example {
    double target(List<Double> v) {
        return v.stream().reduce(0.0, Double::sum);
    }
}
