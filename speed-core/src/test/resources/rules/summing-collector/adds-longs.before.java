import java.util.*;
import java.util.stream.*;

class Example {
    record Item(String name, int amount, long cents) {}

    long total(List<Item> items, long shipping) {
        return items.stream()
                        .collect(Collectors.summingLong(item -> item.cents() * item.amount())) // all
                + shipping;
    }
}
