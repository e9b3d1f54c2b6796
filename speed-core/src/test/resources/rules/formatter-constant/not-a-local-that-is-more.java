import java.time.*;
import java.time.format.*;
import java.util.*;

class Example {
    String others(LocalDate day) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("yyyy-MM-dd");
        formatter = formatter.withLocale(Locale.ROOT);
        return day.format(formatter);
    }

    DateTimeFormatter given() {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("yyyy-MM-dd");
        return formatter;
    }
}
