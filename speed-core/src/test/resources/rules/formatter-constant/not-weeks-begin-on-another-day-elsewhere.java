import java.time.format.DateTimeFormatter;
import java.util.*;

class Example {
    String target(java.time.LocalDate d) {
        return d.format(DateTimeFormatter.ofPattern("YYYY-ww"));
    }
}
