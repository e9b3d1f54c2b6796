package dev.speedopt.probe.agent;

import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.Recording;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one fork wrote down, read back; a last entry that was cut off is left out. */
public final class ForkRecording {
    private final Map<Integer, TargetRecording> targets = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private ForkRecording() {}

    /** One target in one fork. */
    public static final class TargetRecording {
        private final Map<Integer, Recording.Entry> slots = new LinkedHashMap<>();
        private final Map<String, NamedFile> files = new LinkedHashMap<>();
        private final List<Reach> reached = new ArrayList<>();
        private final List<String> declined = new ArrayList<>();
        private Map<String, Integer> notCapturable = Map.of();
        private long calls;
        private long nanos;
        private boolean severalThreads;

        /** The sample, in the order of recording. */
        public List<Recording.Entry> entries() {
            return List.copyOf(slots.values());
        }

        /** Files that the calls name, those that were dropped from the sample included. */
        public List<NamedFile> files() {
            return List.copyOf(files.values());
        }

        public List<Reach> reached() {
            return List.copyOf(reached);
        }

        /** Why the target could not be recorded at all. */
        public List<String> declined() {
            return List.copyOf(declined);
        }

        public Map<String, Integer> notCapturable() {
            return notCapturable;
        }

        public long calls() {
            return calls;
        }

        /** Time inside, outermost calls only. */
        public long nanos() {
            return nanos;
        }

        public boolean severalThreads() {
            return severalThreads;
        }
    }

    /** @param testClass top-level; empty when only the module is known */
    public record Reach(String module, String testClass) {}

    /** By number of the target in the options. */
    public Map<Integer, TargetRecording> targets() {
        return targets;
    }

    /** What the recorder as a whole failed at. */
    public List<String> problems() {
        return problems;
    }

    public static ForkRecording read(Path file) throws IOException {
        ForkRecording recording = new ForkRecording();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int length = in.readInt();
                byte[] entry = in.readNBytes(length);
                if (entry.length < length) {
                    break;
                }
                recording.entry(new DataInputStream(new ByteArrayInputStream(entry)));
            }
        } catch (EOFException end) {
            // Every file ends so, in the middle of a length at worst.
        }
        return recording;
    }

    private void entry(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        int number = in.readInt();
        if (number < 0) {
            problems.add(in.readUTF());
            return;
        }
        TargetRecording target = targets.computeIfAbsent(number, key -> new TargetRecording());
        switch (kind) {
            case ForkLog.CALL -> {
                int slot = in.readInt();
                long nanos = in.readLong();
                boolean threw = in.readBoolean();
                target.slots.remove(slot);
                target.slots.put(slot, new Recording.Entry(nanos, threw, in.readNBytes(in.readInt())));
            }
            case ForkLog.REACHED -> target.reached.add(new Reach(in.readUTF(), in.readUTF()));
            case ForkLog.FILE -> {
                NamedFile file = Recording.file(in);
                target.files.put(file.path(), file);
            }
            case ForkLog.DECLINED -> target.declined.add(in.readUTF());
            default -> {
                target.calls = in.readLong();
                target.nanos = in.readLong();
                target.severalThreads = in.readBoolean();
                Map<String, Integer> reasons = new TreeMap<>();
                int count = in.readInt();
                for (int i = 0; i < count; i++) {
                    reasons.put(in.readUTF(), in.readInt());
                }
                target.notCapturable = reasons;
            }
        }
    }
}
