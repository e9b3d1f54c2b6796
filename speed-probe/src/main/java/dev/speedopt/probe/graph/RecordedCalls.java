package dev.speedopt.probe.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The recorded calls of one target, ready to be rebuilt as often as wanted. */
public final class RecordedCalls {
    private static final int MOST_BYTES = 1 << 20;

    private final Recording recording;
    private final GraphReader reader;
    private @Nullable Scalars scalars;

    private RecordedCalls(Recording recording, GraphReader reader) {
        this.recording = recording;
        this.reader = reader;
    }

    /**
     * @param recordingFile as the workload names it
     * @param userLoader of the user's classes
     */
    public static RecordedCalls open(Path recordingFile, ClassLoader userLoader) throws IOException {
        // Without the files that it holds: their bytes have no business on a heap that is measured.
        return new RecordedCalls(new Recording(Recording.read(recordingFile).entries()), new GraphReader(userLoader));
    }

    /**
     * One call that is at hand as bytes.
     *
     * @throws IllegalStateException when it cannot be rebuilt
     */
    public static Call decode(byte[] graph, ClassLoader userLoader) {
        return new RecordedCalls(
                        new Recording(List.of(new Recording.Entry(0, false, graph))), new GraphReader(userLoader))
                .decode(0);
    }

    public int size() {
        return recording.entries().size();
    }

    /** Size of the call's graph as it was written: a measure of its input's size. */
    public long bytes(int index) {
        return recording.entries().get(index).graph().length;
    }

    /** What in the call may name a file. */
    public Set<String> paths(int index) {
        return NamedPaths.in(recording.entries().get(index).graph());
    }

    /**
     * Another call of the same shape and size, with other content in its arguments; the recorded one where no other can be
     * made.
     *
     * @param copy from 1: the same one gives the same call
     */
    public Call varied(int index, int copy) {
        Recording.Entry entry = recording.entries().get(index);
        try {
            return call(index, Graph.parse(Scaling.vary(entry.graph(), copy, scalars(), MOST_BYTES)));
        } catch (NotCapturableException e) {
            return decode(index);
        }
    }

    private Scalars scalars() {
        if (scalars == null) {
            scalars = Scalars.of(recording.entries());
        }
        return scalars;
    }

    /**
     * Fresh objects each time: nothing that one call changed shows in another, static state of the user's classes apart.
     *
     * @throws IllegalStateException naming the class or field that cannot be rebuilt with these classes
     */
    public Call decode(int index) {
        return call(index, Graph.parse(recording.entries().get(index).graph()));
    }

    private Call call(int index, Graph graph) {
        try {
            List<@Nullable Object> roots = reader.read(graph);
            return new Call(roots.get(0), roots.subList(1, roots.size()).toArray());
        } catch (NotCapturableException e) {
            throw new IllegalStateException("Call " + index + ": " + e.getMessage(), e);
        }
    }
}
