import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

class Example {
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
    }
}
