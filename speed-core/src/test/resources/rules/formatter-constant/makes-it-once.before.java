import java.time.format.DateTimeFormatter;
import java.util.*;

class Example {
    String target(java.time.LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }
}
