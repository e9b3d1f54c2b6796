package dev.speedopt.probe.describe;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a {@link Describer} found.
 *
 * @param method that is called
 * @param calls in the order that they were asked for
 */
public record Descriptions(MethodDescription method, List<CallDescription> calls) {
    public Descriptions {
        calls = List.copyOf(calls);
    }

    /** @throws IOException when the file is missing or cut short: the JVM that wrote it ended early */
    public static Descriptions read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new RecordCodec().read(in, Descriptions.class);
        }
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            new RecordCodec().write(out, this, Descriptions.class);
        }
    }
}
