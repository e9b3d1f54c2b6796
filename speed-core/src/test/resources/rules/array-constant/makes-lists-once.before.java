import java.util.*;

class Example {
    static final int UNIT = 25;

    String day(int d) {
        List<String> names = Arrays.asList("mon", "tue", "wed");
        return d >= 0 && names.size() > 0 ? names.get(d) : "?";
    }

    int coins(int cents) {
        int coins = 0;
        List<Integer> values = List.of(100, UNIT, 5, -1);
        for (int value : values) {
            coins += cents / value;
            cents %= value;
        }
        return coins + values.get(cents + 1);
    }

    String month(int m) {
        var all = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        return all.isEmpty() || m > 12 ? "" : all.get(m - 1);
    }
}
