package dev.speedopt.probe.replay;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What came of each call, written at once, so that the call which takes the JVM with it is known as well. */
final class OutcomeLog {
    static final byte STARTED = 1;
    static final byte COMPLETED = 2;
    static final byte UNDECODABLE = 3;
    static final byte HUNG = 4;
    static final byte NOTE = 5;
    static final byte FAILED = 6;
    static final byte CLASSES = 7;

    private final FileChannel channel;

    OutcomeLog(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void started(int call) throws IOException {
        entry(STARTED, call, out -> {});
    }

    /**
     * @param nanos that the call took
     * @param mutated whether receiver or arguments changed; false where nobody asked
     * @param unused state of everything but the result before a lazy result was used; empty where the result is not lazy
     * @param graph of everything that can be compared
     */
    void completed(int call, long nanos, boolean mutated, byte[] unused, byte[] graph) throws IOException {
        entry(COMPLETED, call, out -> {
            out.writeLong(nanos);
            out.writeBoolean(mutated);
            out.writeInt(unused.length);
            out.write(unused);
            out.writeInt(graph.length);
            out.write(graph);
        });
    }

    void undecodable(int call, String reason) throws IOException {
        entry(UNDECODABLE, call, out -> out.writeUTF(shortened(reason)));
    }

    void hung(int call) throws IOException {
        entry(HUNG, call, out -> {});
    }

    /** Something about the whole replay. */
    void note(String text) throws IOException {
        entry(NOTE, -1, out -> out.writeUTF(shortened(text)));
    }

    /** The project's own classes that were loaded. */
    void classes(java.util.List<String> names) throws IOException {
        entry(CLASSES, -1, out -> {
            out.writeInt(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
        });
    }

    /** The replay cannot even begin. */
    void failed(String reason) throws IOException {
        entry(FAILED, -1, out -> out.writeUTF(shortened(reason)));
    }

    private static String shortened(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private synchronized void entry(byte kind, int call, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0);
        out.writeByte(kind);
        out.writeInt(call);
        body.write(out);
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        buffer.putInt(0, buffer.limit() - 4);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
