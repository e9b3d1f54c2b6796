import java.util.*;
import java.util.stream.*;

class Example {
    record Item(String name, int amount, long cents) {}

    int amount(List<Item> items) {
        int amount = items.stream().filter(item -> item.amount() > 0).mapToInt(Item::amount).sum();
        return amount;
    }
}
