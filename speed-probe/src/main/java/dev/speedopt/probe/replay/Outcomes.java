package dev.speedopt.probe.replay;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a replayer wrote down before it ended, in whatever way. */
public final class Outcomes {
    private final Map<Integer, Outcome> calls = new TreeMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> classes = new LinkedHashSet<>();
    private @Nullable String failure;
    private int running = -1;

    private Outcomes() {}

    /** How a call ended. */
    public enum Kind {
        /** By return or by exception: the graph says which. */
        COMPLETED,
        /** Its input could not be rebuilt with these classes. */
        UNDECODABLE,
        /** It took longer than its limit. */
        HUNG
    }

    /**
     * One call.
     *
     * @param reason for {@link Kind#UNDECODABLE}; empty otherwise
     * @param nanos that it took, for {@link Kind#COMPLETED}
     * @param mutated whether it changed its receiver or arguments
     * @param unused state of everything but the result before a lazy result was used; empty where it is not lazy
     * @param graph of everything that can be compared, for {@link Kind#COMPLETED}; empty otherwise
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes that are only passed on.
    public record Outcome(Kind kind, String reason, long nanos, boolean mutated, byte[] unused, byte[] graph) {}

    public static Outcomes read(Path file) throws IOException {
        Outcomes outcomes = new Outcomes();
        if (!Files.exists(file)) {
            return outcomes;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int length = in.readInt();
                byte[] entry = in.readNBytes(length);
                if (entry.length < length) {
                    break;
                }
                outcomes.entry(new DataInputStream(new ByteArrayInputStream(entry)));
            }
        } catch (EOFException end) {
            // Every file ends so, in the middle of a length at worst.
        }
        return outcomes;
    }

    /** By index of the call. */
    public Map<Integer, Outcome> calls() {
        return calls;
    }

    /** Why nothing could be replayed; null when it could. */
    public @Nullable String failure() {
        return failure;
    }

    /** What could not be compared in the whole replay. */
    public List<String> notes() {
        return new ArrayList<>(notes);
    }

    /** Names of the project's own classes that were loaded; empty when the JVM did not get to its end. */
    public List<String> classes() {
        return new ArrayList<>(classes);
    }

    /** The call that was under way when the JVM ended; -1 when none was. */
    public int running() {
        return running;
    }

    private void entry(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        int call = in.readInt();
        switch (kind) {
            case OutcomeLog.STARTED -> running = call;
            case OutcomeLog.COMPLETED -> {
                long nanos = in.readLong();
                boolean mutated = in.readBoolean();
                byte[] unused = in.readNBytes(in.readInt());
                end(call, new Outcome(Kind.COMPLETED, "", nanos, mutated, unused, in.readNBytes(in.readInt())));
            }
            case OutcomeLog.UNDECODABLE ->
                end(call, new Outcome(Kind.UNDECODABLE, in.readUTF(), 0, false, new byte[0], new byte[0]));
            case OutcomeLog.HUNG -> end(call, new Outcome(Kind.HUNG, "", 0, false, new byte[0], new byte[0]));
            case OutcomeLog.NOTE -> notes.add(in.readUTF());
            case OutcomeLog.CLASSES -> {
                for (int left = in.readInt(); left > 0; left--) {
                    classes.add(in.readUTF());
                }
            }
            default -> failure = in.readUTF();
        }
    }

    private void end(int call, Outcome outcome) {
        calls.put(call, outcome);
        running = -1;
    }
}
