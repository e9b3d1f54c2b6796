import java.util.*;

class Example {
    String firstOf(String given, String other) {
        if (given == null || given.trim().length() == 0) return other.trim();
        return other.substring(0, 0).trim().length() > 0 || given.trim().length() != 0 ? given : null;
    }
}
