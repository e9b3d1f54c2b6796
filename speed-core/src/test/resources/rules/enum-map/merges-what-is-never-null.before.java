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
}
