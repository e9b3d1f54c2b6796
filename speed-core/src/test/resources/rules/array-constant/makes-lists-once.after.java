import java.util.*;

class Example {
    private static final List<String> MONTH_VALUES = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<Integer> COINS_VALUES = List.of(100, Example.UNIT, 5, -1);
    private static final List<String> DAY_VALUES = List.of("mon", "tue", "wed");
    static final int UNIT = 25;

    String day(int d) {
        List<String> names = DAY_VALUES;
        return d >= 0 && names.size() > 0 ? names.get(d) : "?";
    }

    int coins(int cents) {
        int coins = 0;
        List<Integer> values = COINS_VALUES;
        for (int value : values) {
            coins += cents / value;
            cents %= value;
        }
        return coins + values.get(cents + 1);
    }

    String month(int m) {
        var all = MONTH_VALUES;
        return all.isEmpty() || m > 12 ? "" : all.get(m - 1);
    }
}
