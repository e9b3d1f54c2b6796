package dev.speedopt.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** Reads the execution samples of a flight recording. */
final class FlightRecording {
    private FlightRecording() {}

    /** Hands over each sampled stack, from its top. */
    static void read(Path file, Consumer<List<StackFrame>> stacks) throws IOException {
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                @Nullable RecordedStackTrace trace = event.getStackTrace();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && trace != null) {
                    stacks.accept(frames(trace));
                }
            }
        }
    }

    private static List<StackFrame> frames(RecordedStackTrace trace) {
        List<StackFrame> frames = new ArrayList<>();
        for (RecordedFrame frame : trace.getFrames()) {
            // Absent for frames that the recorder could not resolve.
            @Nullable RecordedMethod method = frame.getMethod();
            if (frame.isJavaFrame() && method != null && method.getType() != null) {
                frames.add(new StackFrame(
                        method.getType().getName(),
                        method.getName(),
                        String.valueOf(method.getDescriptor()),
                        frame.getLineNumber()));
            }
        }
        return frames;
    }
}
