import java.util.*;

class Example {
    boolean target(String a) {
        return a.equalsIgnoreCase("yellow") || a.trim().equalsIgnoreCase("red") || a.regionMatches(true, 0, "blue ", 0, 5) || a.regionMatches(true, a.length() - 5, ".java", 0, 5);
    }
}
