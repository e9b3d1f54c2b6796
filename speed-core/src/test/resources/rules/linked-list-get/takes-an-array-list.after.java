import java.util.*;

class Example {
    int target(List<Integer> values) {
        List<Integer> all = new ArrayList<>(values);
        all.add(3);
        int sum = 0;
        for (int i = 0; i < all.size(); i++) {
            sum += all.get(i);
        }
        return sum;
    }
}
