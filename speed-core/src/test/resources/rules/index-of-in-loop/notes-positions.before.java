import java.util.*;

class Example {
    int target(List<String> order, List<String> names) {
        int sum = order.size();
        for (String name : names) {
            if (name.isEmpty()) continue;
            int at = order.indexOf(name);
            if (at >= 0) sum += at;
            Integer.toString(order.indexOf(name));
        }
        return sum;
    }
}
