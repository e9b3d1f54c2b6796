import java.time.*;
import java.time.format.*;
import java.util.*;

class Example {
    List<String> stamps(List<LocalDateTime> times) {
        List<String> stamps = new ArrayList<>();
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
        for (LocalDateTime time : times) {
            stamps.add(formatter.format(time));
            stamps.add(time.format(formatter));
        }
        return stamps;
    }
}
