import java.util.*;
import java.util.stream.*;

class Example {
    record Item(String sku, int quantity) {}

    Optional<Item> large(List<Item> items, int limit) {
        return items.stream().filter(item -> item.quantity() > limit).findFirst();
    }

    String named(Collection<String> names, String start) {
        return names.stream()
                .filter(name -> name == null || name.startsWith(start))
                .findFirst()
                .orElse(null);
    }

    String sku(Item[] items) {
        return Arrays.stream(items)
                .filter(item -> item != null && item.quantity() > 2)
                .map(Item::sku)
                .findFirst()
                .orElse("none");
    }

    int position(List<String> words, String wanted) {
        return IntStream.range(0, words.size()).filter(i -> wanted.equals(words.get(i))).findFirst().orElse(-1);
    }

    OptionalInt even(int[] numbers) {
        return Arrays.stream(numbers).filter(n -> n % 2 == 0).findFirst();
    }

    String first(List<String> words) {
        return words.stream().filter(word -> word.length() > 1).findFirst().get();
    }

    Item needed(List<Item> items, String sku) {
        return items.stream()
                .filter(item -> sku.equals(item.sku()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No item " + sku));
    }

    String any(Set<String> words) {
        return words.stream().filter(Objects::nonNull).findFirst().orElseThrow(IllegalStateException::new);
    }

    boolean hasEmpty(List<String> words) {
        return words.stream().filter(Objects::isNull).findFirst().isPresent();
    }
}
