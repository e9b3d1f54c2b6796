import java.time.format.DateTimeFormatter;
import java.util.Locale;

class Example1 {
    String target(java.time.LocalDate d, Locale locale) {
        return d.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
    }
}

class Example2 {
    String target(java.time.LocalDate d) {
        return d.format(DateTimeFormatter.ofPattern("d.M.yyyy", Locale.getDefault()));
    }
}
