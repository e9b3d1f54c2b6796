import java.util.*;

class Example {
    List<String> turns(List<String> parcels) {
        List<String> waiting = new LinkedList<>(parcels);
        List<String> done = new ArrayList<>();
        while (waiting.size() > 0) {
            String parcel = waiting.get(0);
            waiting.remove(0);
            if (done.size() % 3 == 1) {
                waiting.add("again");
            }
            done.add(parcel);
            if (done.size() > 50) break;
        }
        return done;
    }

    int numbers(int most) {
        var left = new ArrayDeque<Integer>();
        left.add(1);
        int sum = 0;
        while (!left.isEmpty()) {
            int next = left.removeFirst();
            sum += next;
            if (next < most && next < 100) left.add(next + 1);
        }
        return sum;
    }
}
