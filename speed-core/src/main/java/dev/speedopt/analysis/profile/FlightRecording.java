package dev.speedopt.analysis.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** Reads the samples of a flight recording. */
final class FlightRecording {
    private FlightRecording() {}

    /** Hands over each sampled stack, from its top. */
    static void read(Path file, Samples samples) throws IOException {
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                @Nullable RecordedStackTrace trace = event.getStackTrace();
                if (trace == null) {
                    continue;
                }
                switch (event.getEventType().getName()) {
                    case "jdk.ExecutionSample" -> samples.running(frames(trace));
                    case "jdk.ObjectAllocationSample" -> samples.allocating(frames(trace), event.getLong("weight"));
                    // What JDKs before 16 have in its place; newer ones leave both out unless they are asked.
                    case "jdk.ObjectAllocationInNewTLAB" -> old(event, "tlabSize", frames(trace), samples);
                    case "jdk.ObjectAllocationOutsideTLAB" -> old(event, "allocationSize", frames(trace), samples);
                    default -> {}
                }
            }
        }
    }

    private static void old(RecordedEvent event, String field, List<StackFrame> stack, Samples samples) {
        if (event.hasField(field)) {
            samples.allocating(stack, event.getLong(field));
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

    /** Takes what a recording holds. */
    interface Samples {
        /** @param stack of a thread that was running, from its top */
        void running(List<StackFrame> stack);

        /**
         * @param stack of a thread that was allocating, from its top
         * @param bytes that the sample stands for
         */
        default void allocating(List<StackFrame> stack, long bytes) {}
    }
}
