import java.util.*;

class Example {
    int filled(List<String> fields) {
        int filled = 0;
        for (String field : fields) {
            if (!field.trim().isEmpty()) {
                filled++; // something in it
            }
        }
        return filled;
    }
}
