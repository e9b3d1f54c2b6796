import java.util.*;
import java.util.stream.*;

class Example {
    private static final String COMMA = ", ";

    String line(List<String> cells) {
        return String.join(";", cells);
    }

    String show(String[] names) {
        return "[" + String.join(COMMA, names) + "]";
    }

    String all(Collection<StringBuilder> parts) {
        return String.join("", parts);
    }

    String between(Set<String> words, String separator) {
        if (separator.isEmpty()) {
            return "";
        }
        return String.join(separator, words).trim();
    }
}
