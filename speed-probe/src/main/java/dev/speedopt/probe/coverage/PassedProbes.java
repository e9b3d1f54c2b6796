package dev.speedopt.probe.coverage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one call passed in the instrumented classes.
 *
 * @param call index in the recording
 * @param classes probes by id of the class
 */
public record PassedProbes(int call, Map<Long, OfClass> classes) {
    public PassedProbes {
        classes = Map.copyOf(classes);
    }

    /**
     * One class's probes.
     *
     * @param name internal name
     * @param passed by number of the probe
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on to JaCoCo as it is.
    public record OfClass(String name, boolean[] passed) {}

    /** Reads as much as was written before the JVM ended, in whatever way. */
    public static List<PassedProbes> read(Path file) throws IOException {
        List<PassedProbes> calls = new ArrayList<>();
        if (!Files.exists(file)) {
            return calls;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int call = in.readInt();
                Map<Long, OfClass> classes = new LinkedHashMap<>();
                int count = in.readInt();
                for (int i = 0; i < count; i++) {
                    long id = in.readLong();
                    String name = in.readUTF();
                    boolean[] passed = new boolean[in.readInt()];
                    for (int probe = 0; probe < passed.length; probe++) {
                        passed[probe] = in.readBoolean();
                    }
                    classes.put(id, new OfClass(name, passed));
                }
                calls.add(new PassedProbes(call, classes));
            }
        } catch (EOFException end) {
            return calls;
        }
    }
}
