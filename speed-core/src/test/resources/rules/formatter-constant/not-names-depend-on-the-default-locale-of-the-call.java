import java.time.format.DateTimeFormatter;
import java.util.*;

class Example1 {
    String target(java.time.LocalDate d) {
        return d.format(DateTimeFormatter.ofPattern("d MMM yyyy"));
    }
}

class Example2 {
    String target(java.time.LocalDate d) {
        return d.format(DateTimeFormatter.ofPattern("EEE"));
    }
}

class Example3 {
    String target(java.time.LocalTime d) {
        return d.format(DateTimeFormatter.ofPattern("h a"));
    }
}
