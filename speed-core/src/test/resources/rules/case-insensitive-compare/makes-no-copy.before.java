import java.util.*;

class Example {
    boolean target(String a) {
        return a.toLowerCase().equals("yellow") || "red".equals(a.trim().toLowerCase(Locale.ROOT)) || a.toLowerCase().startsWith("blue ") || a.toLowerCase().endsWith(".java");
    }
}
