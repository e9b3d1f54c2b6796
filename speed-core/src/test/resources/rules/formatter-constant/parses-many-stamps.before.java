import java.time.format.DateTimeFormatter;
import java.util.*;

class Example {
    /** The latest stamp of a log. */
    java.time.LocalDateTime latest(List<java.time.LocalDateTime> stamps) {
        java.time.LocalDateTime latest = null;
        for (java.time.LocalDateTime stamp : stamps) {
            String text = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").format(stamp);
            java.time.LocalDateTime read = java.time.LocalDateTime.parse(text, DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss"));
            if (latest == null || read.isAfter(latest)) {
                latest = read;
            }
        }
        return latest;
    }
}
