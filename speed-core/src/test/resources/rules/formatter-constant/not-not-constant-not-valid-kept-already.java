import java.time.format.DateTimeFormatter;
import java.util.*;

class Example1 {
    String target(java.time.LocalDate d, String p) {
        return d.format(DateTimeFormatter.ofPattern(p));
    }
}

class Example2 {
    String target(java.time.LocalDate d) {
        return d.format(DateTimeFormatter.ofPattern("yyyy MMMMMM dd d"));
    }
}

class Example3 {
    DateTimeFormatter f;
    void target() {
        f = DateTimeFormatter.ofPattern("yyyy");
    }
}
