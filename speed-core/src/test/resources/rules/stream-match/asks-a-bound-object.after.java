import java.util.*;
import java.util.stream.*;

class Example {
    record Item(String sku, int quantity) {}

    private final Set<String> blocked = new HashSet<>(List.of("a", "b"));
    private Set<String> known = new HashSet<>(List.of("x"));

    boolean has(List<Item> items, String sku) {
        Objects.requireNonNull(sku);
        for (Item each : items) {
            String mapped = each.sku();
            if (sku.equals(mapped)) {
                return true;
            }
        }
        return false;
    }

    boolean anyBlocked(Collection<String> names) {
        Objects.requireNonNull(blocked);
        for (String each : names) {
            if ("a".equals(each)) {
                if (blocked.contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean allKnown(String[] names) {
        boolean all = true;
        Set<String> bound = Objects.requireNonNull(known);
        for (String each : names) {
            if (!(bound.contains(each))) {
                all = false;
                break;
            }
        }
        return all;
    }

    boolean hasTrimmed(List<String> names, String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (String each : names) {
            if (name.equals(each)) {
                return false;
            }
        }
        return true;
    }

    boolean hasSku(List<Item> items, Item wanted) {
        String bound = Objects.requireNonNull(wanted.sku());
        for (Item each : items) {
            String mapped = each.sku();
            if (bound.equals(mapped)) {
                return true;
            }
        }
        return false;
    }

    boolean among(Set<Integer> numbers, int limit) {
        Objects.requireNonNull(numbers);
        for (int each = 0; each < limit; each++) {
            if (numbers.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
