import java.util.*;

class Example {
    enum Level {
        LOW,
        HIGH
    }

    record Item(String sku, Level level) {}

    String keeps(List<Item> items, String sku) {
        Optional<Item> item = items.stream().filter(each -> each.sku().equals(sku)).findFirst();
        return item.map(Item::sku).orElse("");
    }

    int length(List<String> words, String start) {
        String word = words.stream().filter(w -> w.startsWith(start)).findFirst().orElse(start);
        return word.length();
    }

    String loud(Collection<Item> items) {
        Item loud = items.stream().filter(i -> i.level() == Level.HIGH).findFirst().get();
        boolean quiet = items.stream().filter(i -> i.level() == Level.LOW).findFirst().isPresent();
        return loud + " " + quiet;
    }
}
