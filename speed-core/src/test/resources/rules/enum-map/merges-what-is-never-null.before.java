import java.util.*;

class Example {
    enum Status { NEW, PAID, SENT }

    long paid(List<String> names) {
        HashMap<Status, Long> sums = new HashMap<Status, Long>();
        Status last = Status.NEW;
        for (String name : names) {
            sums.merge(last, 1L, Long::sum);
            last = Status.PAID;
        }
        return sums.getOrDefault(Status.PAID, 0L);
    }

    int weight(List<Status> all, int before, boolean twice) {
        Map<Status, Integer> sums = new HashMap<>();
        sums.put(Status.SENT, null);
        for (Status each : all) {
            if (each == null) {
                continue;
            }
            sums.merge(each, twice ? 2 * before : before, (a, b) -> a + b);
            sums.merge(Status.NEW, each.ordinal(), Integer::sum);
        }
        return sums.containsKey(Status.SENT) ? sums.get(Status.NEW) : -1;
    }
}
