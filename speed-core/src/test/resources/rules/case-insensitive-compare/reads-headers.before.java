import java.util.*;

class Example {
    int kind(List<String> headers) {
        int kind = 0;
        for (String header : headers) {
            if (header != null && header.toLowerCase(Locale.ENGLISH).startsWith("red")) {
                kind = 1;
            } else if ("".isEmpty() && header.trim().toLowerCase().equals("ab")) {
                kind = header.toLowerCase().endsWith("-") ? 2 : 3;
            }
        }
        return kind;
    }
}
