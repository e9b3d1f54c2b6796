package dev.speedopt.probe.agent;

import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.Recording;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The file of one fork: each entry goes to the operating system at once and whole, so that neither {@code System.exit} nor
 * {@code halt} nor a kill loses what was written before.
 */
final class ForkLog {
    static final byte CALL = 1;
    static final byte REACHED = 2;
    static final byte STATISTICS = 3;
    static final byte DECLINED = 4;
    static final byte FILE = 5;

    private final FileChannel channel;

    private ForkLog(FileChannel channel) {
        this.channel = channel;
    }

    static ForkLog open(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(
                "fork-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + ".log");
        return new ForkLog(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /**
     * @param slot place in the sample; a later entry takes the place of an earlier one
     * @param nanos that the call took
     */
    void call(int target, int slot, long nanos, boolean threw, byte[] graph) throws IOException {
        entry(CALL, out -> {
            out.writeInt(target);
            out.writeInt(slot);
            out.writeLong(nanos);
            out.writeBoolean(threw);
            out.writeInt(graph.length);
            out.write(graph);
        });
    }

    /** A file that calls name; a later entry takes the place of an earlier one of that path. */
    void file(int target, NamedFile file) throws IOException {
        entry(FILE, out -> {
            out.writeInt(target);
            Recording.write(file, out);
        });
    }

    /** @param testClass top-level; empty when only the module is known */
    void reached(int target, String module, String testClass) throws IOException {
        entry(REACHED, out -> {
            out.writeInt(target);
            out.writeUTF(module);
            out.writeUTF(testClass);
        });
    }

    /** Totals so far; the last entry counts. */
    void statistics(int target, long calls, long nanos, boolean severalThreads, Map<String, Integer> notCapturable)
            throws IOException {
        entry(STATISTICS, out -> {
            out.writeInt(target);
            out.writeLong(calls);
            out.writeLong(nanos);
            out.writeBoolean(severalThreads);
            out.writeInt(notCapturable.size());
            for (Map.Entry<String, Integer> each : notCapturable.entrySet()) {
                out.writeUTF(shortened(each.getKey()));
                out.writeInt(each.getValue());
            }
        });
    }

    /** @param target -1 when it concerns all */
    void declined(int target, String reason) throws IOException {
        entry(DECLINED, out -> {
            out.writeInt(target);
            out.writeUTF(shortened(reason));
        });
    }

    private static String shortened(String text) {
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private synchronized void entry(byte kind, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0);
        out.writeByte(kind);
        body.write(out);
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        buffer.putInt(0, buffer.limit() - 4);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
