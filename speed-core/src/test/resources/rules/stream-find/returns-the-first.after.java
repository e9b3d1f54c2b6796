import java.util.*;
import java.util.stream.*;

class Example {
    record Item(String sku, int quantity) {}

    Optional<Item> large(List<Item> items, int limit) {
        for (Item item : items) {
            if (item.quantity() > limit) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    String named(Collection<String> names, String start) {
        for (String name : names) {
            if (name == null || name.startsWith(start)) {
                return Objects.requireNonNull(name);
            }
        }
        return null;
    }

    String sku(Item[] items) {
        for (Item item : items) {
            if (item != null && item.quantity() > 2) {
                return Objects.requireNonNull(item.sku());
            }
        }
        return "none";
    }

    int position(List<String> words, String wanted) {
        for (int i = 0, end = words.size(); i < end; i++) {
            if (wanted.equals(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    OptionalInt even(int[] numbers) {
        for (int n : numbers) {
            if (n % 2 == 0) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    String first(List<String> words) {
        for (String word : words) {
            if (word.length() > 1) {
                return word;
            }
        }
        throw new NoSuchElementException("No value present");
    }

    Item needed(List<Item> items, String sku) {
        for (Item item : items) {
            if (sku.equals(item.sku())) {
                return item;
            }
        }
        throw new IllegalArgumentException("No item " + sku);
    }

    String any(Set<String> words) {
        for (String each : words) {
            if (Objects.nonNull(each)) {
                return Objects.requireNonNull(each);
            }
        }
        throw new IllegalStateException();
    }

    boolean hasEmpty(List<String> words) {
        for (String each : words) {
            if (Objects.isNull(each)) {
                Objects.requireNonNull(each);
                return true;
            }
        }
        return false;
    }
}
