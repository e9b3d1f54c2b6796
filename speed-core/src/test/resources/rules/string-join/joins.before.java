import java.util.*;
import java.util.stream.*;

class Example {
    private static final String COMMA = ", ";

    String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(";"));
    }

    String show(String[] names) {
        return "[" + Arrays.stream(names).collect(Collectors.joining(COMMA)) + "]";
    }

    String all(Collection<StringBuilder> parts) {
        return parts.stream().collect(Collectors.joining());
    }

    String between(Set<String> words, String separator) {
        if (separator.isEmpty()) {
            return "";
        }
        return words.stream().collect(Collectors.joining(separator)).trim();
    }
}
