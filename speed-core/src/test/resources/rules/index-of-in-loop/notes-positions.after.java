import java.util.*;

class Example {
    int target(List<String> order, List<String> names) {
        int sum = order.size();
        Map<String, Integer> orderPositions = new HashMap<>();
        int orderPosition = 0;
        for (String each : order) {
            orderPositions.putIfAbsent(each, orderPosition++);
        }
        for (String name : names) {
            if (name.isEmpty()) continue;
            int at = orderPositions.getOrDefault(name, -1);
            if (at >= 0) sum += at;
            Integer.toString(orderPositions.getOrDefault(name, -1).intValue());
        }
        return sum;
    }
}
