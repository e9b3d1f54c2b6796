import java.time.*;
import java.time.format.*;
import java.util.*;

class Example {
    private static final DateTimeFormatter STAMPS_FORMAT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    List<String> stamps(List<LocalDateTime> times) {
        List<String> stamps = new ArrayList<>();
        DateTimeFormatter formatter = STAMPS_FORMAT;
        for (LocalDateTime time : times) {
            stamps.add(formatter.format(time));
            stamps.add(time.format(formatter));
        }
        return stamps;
    }
}
