import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Example {
    Predicate<String> kept(List<String> known) {
        return known::contains;
    }

    Stream<String> open(List<String> names, List<String> known) {
        return names.stream().filter(known::contains);
    }

    long unknownHash(List<Object> names, List<String> known) {
        return names.stream().filter(known::contains).count();
    }

    long changed(List<String> names, List<String> known) {
        return names.stream().filter(name -> known.add(name)).filter(known::contains).count();
    }

    long otherElements(List<StringBuilder> names, List<StringBuilder> known) {
        return names.stream().filter(known::contains).count();
    }
}
