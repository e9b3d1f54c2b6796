import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

class Example {
    private static final DateTimeFormatter DAY_FORMAT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    String day(LocalDate day) {
        return day.format(DAY_FORMAT);
    }
}
