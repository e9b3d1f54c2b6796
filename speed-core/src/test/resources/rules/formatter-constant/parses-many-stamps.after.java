import java.time.format.DateTimeFormatter;
import java.util.*;

class Example {
    private static final DateTimeFormatter LATEST_FORMAT = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");
    /** The latest stamp of a log. */
    java.time.LocalDateTime latest(List<java.time.LocalDateTime> stamps) {
        java.time.LocalDateTime latest = null;
        for (java.time.LocalDateTime stamp : stamps) {
            String text = LATEST_FORMAT.format(stamp);
            java.time.LocalDateTime read = java.time.LocalDateTime.parse(text, LATEST_FORMAT);
            if (latest == null || read.isAfter(latest)) {
                latest = read;
            }
        }
        return latest;
    }
}
