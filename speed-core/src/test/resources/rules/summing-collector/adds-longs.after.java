import java.util.*;
import java.util.stream.*;

class Example {
    record Item(String name, int amount, long cents) {}

    long total(List<Item> items, long shipping) {
        return items.stream()
                        .mapToLong(item -> item.cents() * item.amount()).sum() // all
                + shipping;
    }
}
