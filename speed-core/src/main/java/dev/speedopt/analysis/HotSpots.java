package dev.speedopt.analysis;

import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the tests spend their time, by JFR's execution samples: each sample counts for the first frame that is the project's
 * own, so that time in the JDK and in libraries goes to the method that asked for it.
 */
public final class HotSpots {
    /** Fewer samples say nothing about shares. */
    private static final int ENOUGH = 100;

    private final Map<String, Integer> samples = new HashMap<>();
    private int total;

    private HotSpots() {}

    /**
     * Reads every {@code .jfr} file of a folder; one that a killed fork left behind unfinished is passed over.
     *
     * @param classes binary names of the project's own classes
     */
    public static HotSpots read(Path folder, Set<String> classes) {
        HotSpots spots = new HotSpots();
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jfr")).toList()) {
                spots.add(file, classes);
            }
        } catch (IOException e) {
            // Without a profile, targets are ranked without shares.
        }
        return spots;
    }

    /** Samples in the project's own methods. */
    public int total() {
        return total;
    }

    /** Whether there are enough samples for shares to mean anything. */
    public boolean sufficient() {
        return total >= ENOUGH;
    }

    /** Share of the samples, 0 to 1; overloads share one figure. NaN without enough samples. */
    public double share(MethodId method) {
        return sufficient()
                ? samples.getOrDefault(method.className() + "#" + method.methodName(), 0) / (double) total
                : Double.NaN;
    }

    private void add(Path file, Set<String> classes) {
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    count(event.getStackTrace().getFrames(), classes);
                }
            }
        } catch (IOException e) {
            // A fork that was killed leaves half a file; the others still count.
        }
    }

    private void count(List<RecordedFrame> frames, Set<String> classes) {
        for (RecordedFrame frame : frames) {
            RecordedMethod method = frame.getMethod();
            if (method != null && classes.contains(method.getType().getName())) {
                samples.merge(method.getType().getName() + "#" + named(method.getName()), 1, Integer::sum);
                total++;
                return;
            }
        }
    }

    /** The body of a lambda belongs to the method that it is written in: {@code lambda$total$0}. */
    private static String named(String method) {
        String[] parts = method.split("\\$");
        return method.startsWith("lambda$") && parts.length > 2 ? parts[1] : method;
    }
}
