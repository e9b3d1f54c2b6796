package dev.speedopt.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Stack traces without what nobody reads: the frames of the JDK, of test frameworks, of assertions. */
final class UserFrames {
    private static final int MOST = 8;
    private static final Pattern FRAMEWORK = Pattern.compile("at (?:[\\w.]+/)?(?:java|javax|jdk|sun|com\\.sun)\\..*"
            + "|at (?:org\\.(?:junit|testng|assertj|hamcrest|opentest4j|mockito|apache\\.maven)"
            + "|junit|dev\\.speedopt\\.probe)\\..*");

    private UserFrames() {}

    /** @param trace as a JVM prints it */
    static List<String> of(String trace) {
        List<String> kept = new ArrayList<>();
        int cut = 0;
        for (String line : trace.split("\\R")) {
            String frame = line.strip();
            if (frame.startsWith("Caused by:")) {
                kept.add(frame);
            } else if (frame.startsWith("at ")) {
                if (FRAMEWORK.matcher(frame).matches() || kept.size() >= MOST) {
                    cut++;
                } else {
                    kept.add(frame);
                }
            }
        }
        if (cut > 0) {
            kept.add("(" + cut + (cut == 1 ? " frame" : " frames") + " of the JDK and of frameworks left out)");
        }
        return kept;
    }
}
