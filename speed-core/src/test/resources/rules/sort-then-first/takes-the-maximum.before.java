import java.math.BigDecimal;
import java.util.*;

class Example {
    String last(Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        if (sorted.isEmpty()) {
            return null;
        }
        Collections.sort(sorted);
        return sorted.get(sorted.size() - 1);
    }

    BigDecimal highest(Collection<BigDecimal> prices) {
        List<BigDecimal> sorted = new LinkedList<>(prices);
        Collections.sort(sorted);
        BigDecimal highest = sorted.get((sorted.size() - 1));
        return highest;
    }
}
