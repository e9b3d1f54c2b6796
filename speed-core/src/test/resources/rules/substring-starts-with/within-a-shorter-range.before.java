import java.util.*;

class Example {
    int firstOpening(String line, char quote) {
        for (int at = 1; at < line.length() - 1; ++at) {
            boolean opens = line.charAt(at) == quote && !line.substring(at).startsWith("a" + quote);
            if (opens || line.substring(at).startsWith(", ")) return at;
        }
        return -1;
    }
}
