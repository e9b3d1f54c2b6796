import java.util.*;
import java.util.stream.*;

class Example {
    double target(List<Double> l) {
        return l.stream().collect(Collectors.summingDouble(d -> d));
    }
}
