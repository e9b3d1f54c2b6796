import java.time.format.DateTimeFormatter;
import java.util.*;

class Example {
    private static final DateTimeFormatter TARGET_FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    String target(java.time.LocalDate day) {
        return day.format(TARGET_FORMAT);
    }
}
