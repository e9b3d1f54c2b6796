import java.util.*;

class Example {
    int kind(List<String> headers) {
        int kind = 0;
        for (String header : headers) {
            if (header != null && header.regionMatches(true, 0, "red", 0, 3)) {
                kind = 1;
            } else if ("".isEmpty() && header.trim().equalsIgnoreCase("ab")) {
                kind = header.regionMatches(true, header.length() - 1, "-", 0, 1) ? 2 : 3;
            }
        }
        return kind;
    }
}
