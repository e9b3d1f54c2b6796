import java.util.*;

class Example {
    long total(List<String> fields) {
        long total = 0;
        for (String field : fields) {
            try {
                long value = Long.parseLong(field) * 2;
                total += value;
            } catch (NumberFormatException e) {
                continue;
            }
        }
        return total;
    }

    boolean isNumber(String text) {
        try {
            Integer.valueOf(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
