package dev.speedopt.probe.input;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The file that an explorer writes, one input after the other, so that what it had found is there however it ends. */
public final class FoundInputs {
    private static final String TRIED = "tried";
    private static final String TROUBLE = "trouble";

    private FoundInputs() {}

    /**
     * One input.
     *
     * @param beyond whether it holds a null where no recorded call holds one; a boundary value that is a null argument does not count
     * @param graph as recorded calls have it
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes that are only passed on.
    public record Input(Origin origin, boolean beyond, byte[] graph) {}

    /**
     * All of a file.
     *
     * @param tried how many inputs were tried, those that were not kept included
     * @param trouble why it stopped early; empty when it did not
     */
    public record All(List<Input> inputs, int tried, String trouble) {
        public All {
            inputs = List.copyOf(inputs);
        }
    }

    public static All read(Path file) throws IOException {
        List<Input> inputs = new ArrayList<>();
        int tried = 0;
        String trouble = "";
        if (!Files.exists(file)) {
            return new All(inputs, 0, "it wrote nothing");
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                String kind = in.readUTF();
                if (kind.equals(TRIED)) {
                    tried = in.readInt();
                } else if (kind.equals(TROUBLE)) {
                    trouble = in.readUTF();
                } else {
                    boolean beyond = in.readBoolean();
                    byte[] graph = new byte[in.readInt()];
                    in.readFully(graph);
                    inputs.add(new Input(Origin.valueOf(kind), beyond, graph));
                }
            }
        } catch (EOFException end) {
            // Every file ends so.
        }
        return new All(inputs, tried, trouble);
    }

    /** Writes such a file. */
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;

        Writer(Path file) throws IOException {
            out = new DataOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        }

        synchronized void add(Input input) throws IOException {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            try (DataOutputStream entry = new DataOutputStream(bytes)) {
                entry.writeUTF(input.origin().name());
                entry.writeBoolean(input.beyond());
                entry.writeInt(input.graph().length);
                entry.write(input.graph());
            }
            out.write(bytes.toByteArray());
        }

        synchronized void tried(int count) throws IOException {
            out.writeUTF(TRIED);
            out.writeInt(count);
        }

        synchronized void trouble(String text) throws IOException {
            out.writeUTF(TROUBLE);
            out.writeUTF(text.length() > 2000 ? text.substring(0, 2000) : text);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
