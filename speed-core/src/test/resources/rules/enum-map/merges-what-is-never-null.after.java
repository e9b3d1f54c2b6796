import java.util.*;

class Example {
    enum Status { NEW, PAID, SENT }

    long paid(List<String> names) {
        Map<Status, Long> sums = new EnumMap<>(Status.class);
        Status last = Status.NEW;
        for (String name : names) {
            Long before = sums.get(last);
            sums.put(last, (before == null ? 0L : before) + 1L);
            last = Status.PAID;
        }
        return sums.getOrDefault(Status.PAID, 0L);
    }

    int weight(List<Status> all, int before, boolean twice) {
        Map<Status, Integer> sums = new EnumMap<>(Status.class);
        sums.put(Status.SENT, null);
        for (Status each : all) {
            if (each == null) {
                continue;
            }
            Integer before2 = sums.get(each);
            sums.put(each, (before2 == null ? 0 : before2) + (twice ? 2 * before : before));
            Integer before3 = sums.get(Status.NEW);
            sums.put(Status.NEW, (before3 == null ? 0 : before3) + each.ordinal());
        }
        return sums.containsKey(Status.SENT) ? sums.get(Status.NEW) : -1;
    }
}
