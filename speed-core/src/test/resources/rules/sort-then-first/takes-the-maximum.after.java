import java.math.BigDecimal;
import java.util.*;

class Example {
    String last(Collection<String> names) {
        List<String> sorted = new ArrayList<>(names);
        if (sorted.isEmpty()) {
            return null;
        }
        Collections.reverse(sorted);
        return Collections.max(sorted);
    }

    BigDecimal highest(Collection<BigDecimal> prices) {
        List<BigDecimal> sorted = new LinkedList<>(prices);
        Collections.reverse(sorted);
        BigDecimal highest = sorted.isEmpty() ? sorted.get((sorted.size() - 1)) : Collections.max(sorted);
        return highest;
    }
}
