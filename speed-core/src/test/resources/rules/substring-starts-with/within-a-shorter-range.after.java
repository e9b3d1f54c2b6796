import java.util.*;

class Example {
    int firstOpening(String line, char quote) {
        for (int at = 1; at < line.length() - 1; ++at) {
            boolean opens = line.charAt(at) == quote && !line.startsWith("a" + quote, at);
            if (opens || line.startsWith(", ", at)) return at;
        }
        return -1;
    }
}
