import java.util.*;
import java.util.stream.*;

class Example {
    List<String> target(int n) {
        return IntStream.range(0, n).mapToObj(i -> "n" + i).collect(Collectors.toList());
    }
}
