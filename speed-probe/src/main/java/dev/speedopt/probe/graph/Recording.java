package dev.speedopt.probe.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of one target's recorded calls.
 *
 * @param entries in the order they are numbered
 * @param files that they name, each once
 */
public record Recording(List<Entry> entries, List<NamedFile> files) {
    private static final int MAGIC = 0x53504402;

    public Recording {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    /** Of calls that name no file. */
    public Recording(List<Entry> entries) {
        this(entries, List.of());
    }

    /**
     * One call.
     *
     * @param nanos that it took while it was recorded, cold code and all
     * @param threw whether it ended with an exception
     * @param graph roots: the receiver, null for a static method, then the arguments
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes that are only passed on.
    public record Entry(long nanos, boolean threw, byte[] graph) {}

    public static Recording read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + " is no recording of this version of speed");
            }
            int count = in.readInt();
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                entries.add(new Entry(in.readLong(), in.readBoolean(), in.readNBytes(in.readInt())));
            }
            return new Recording(entries, files(in));
        }
    }

    private static List<NamedFile> files(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<NamedFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(file(in));
        }
        return files;
    }

    /** Reads what {@link #write(NamedFile, DataOutputStream)} wrote. */
    public static NamedFile file(DataInputStream in) throws IOException {
        String path = in.readUTF();
        long modified = in.readLong();
        int length = in.readInt();
        return new NamedFile(path, modified, length < 0 ? null : in.readNBytes(length));
    }

    public static void write(NamedFile file, DataOutputStream out) throws IOException {
        byte @Nullable [] content = file.content();
        out.writeUTF(file.path());
        out.writeLong(file.modified());
        out.writeInt(content == null ? -1 : content.length);
        if (content != null) {
            out.write(content);
        }
    }

    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                out.writeLong(entry.nanos());
                out.writeBoolean(entry.threw());
                out.writeInt(entry.graph().length);
                out.write(entry.graph());
            }
            out.writeInt(files.size());
            for (NamedFile each : files) {
                write(each, out);
            }
        }
    }

    /** Puts one call together; for recorders and tests. */
    public static byte[] graph(Call call, int maximumBytes) throws NotCapturableException {
        List<GraphWriter.Root> roots = new ArrayList<>();
        roots.add(new GraphWriter.Root("receiver", call.receiver()));
        for (int i = 0; i < call.arguments().length; i++) {
            roots.add(new GraphWriter.Root("argument " + (i + 1), call.arguments()[i]));
        }
        return GraphWriter.write(Purpose.INPUT, roots, maximumBytes);
    }
}
