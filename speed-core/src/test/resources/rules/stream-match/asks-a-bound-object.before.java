import java.util.*;
import java.util.stream.*;

class Example {
    record Item(String sku, int quantity) {}

    private final Set<String> blocked = new HashSet<>(List.of("a", "b"));
    private Set<String> known = new HashSet<>(List.of("x"));

    boolean has(List<Item> items, String sku) {
        return items.stream().map(Item::sku).anyMatch(sku::equals);
    }

    boolean anyBlocked(Collection<String> names) {
        return names.stream().filter("a"::equals).anyMatch(blocked::contains);
    }

    boolean allKnown(String[] names) {
        boolean all = Arrays.stream(names).allMatch(known::contains);
        return all;
    }

    boolean hasTrimmed(List<String> names, String name) {
        if (name.isEmpty()) {
            return false;
        }
        return names.stream().noneMatch(name::equals);
    }

    boolean hasSku(List<Item> items, Item wanted) {
        return items.stream().map(Item::sku).anyMatch(wanted.sku()::equals);
    }

    boolean among(Set<Integer> numbers, int limit) {
        return IntStream.range(0, limit).anyMatch(numbers::contains);
    }
}
