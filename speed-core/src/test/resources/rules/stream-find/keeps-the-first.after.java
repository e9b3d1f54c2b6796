import java.util.*;

class Example {
    enum Level {
        LOW,
        HIGH
    }

    record Item(String sku, Level level) {}

    String keeps(List<Item> items, String sku) {
        Optional<Item> item = Optional.empty();
        for (Item each : items) {
            if (each.sku().equals(sku)) {
                item = Optional.of(each);
                break;
            }
        }
        return item.map(Item::sku).orElse("");
    }

    int length(List<String> words, String start) {
        String word = start;
        for (String w : words) {
            if (w.startsWith(start)) {
                word = w;
                break;
            }
        }
        return word.length();
    }

    String loud(Collection<Item> items) {
        Item loud = null;
        for (Item i : items) {
            if (i.level() == Level.HIGH) {
                loud = i;
                break;
            }
        }
        if (loud == null) {
            throw new NoSuchElementException("No value present");
        }
        boolean quiet = false;
        for (Item i : items) {
            if (i.level() == Level.LOW) {
                quiet = true;
                break;
            }
        }
        return loud + " " + quiet;
    }
}
