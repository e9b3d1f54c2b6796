package dev.speedopt.probe.coverage;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives instrumented classes their arrays of probes. They find it among the system properties and ask with {@code equals}, the one
 * way that needs no class in common: JaCoCo's own convention.
 */
public final class ProbeSink {
    /** System property that holds it. */
    public static final String PROPERTY = "dev.speedopt.coverage";

    private final Map<Long, Probes> classes = new TreeMap<>();

    /** One class's. */
    @SuppressWarnings("ArrayRecordComponent") // The very array that the class writes to.
    private record Probes(String name, boolean[] passed) {}

    /** Puts a new one where instrumented classes look for it. */
    static ProbeSink install() {
        ProbeSink sink = new ProbeSink();
        System.getProperties().put(PROPERTY, sink);
        return sink;
    }

    @Override
    @SuppressWarnings("EqualsUnsafeCast") // Asked by instrumented code alone, with these three: id, name, count.
    public boolean equals(@Nullable Object question) {
        if (!(question instanceof Object[] parts) || parts.length != 3) {
            return this == question;
        }
        synchronized (classes) {
            Probes probes = classes.computeIfAbsent(
                    (Long) parts[0], id -> new Probes((String) parts[1], new boolean[(Integer) parts[2]]));
            parts[0] = probes.passed();
        }
        return true;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    void clear() {
        synchronized (classes) {
            classes.values().forEach(probes -> Arrays.fill(probes.passed(), false));
        }
    }

    void write(DataOutputStream out) throws IOException {
        synchronized (classes) {
            out.writeInt(classes.size());
            for (Map.Entry<Long, Probes> each : classes.entrySet()) {
                out.writeLong(each.getKey());
                out.writeUTF(each.getValue().name());
                boolean[] passed = each.getValue().passed();
                out.writeInt(passed.length);
                for (boolean probe : passed) {
                    out.writeBoolean(probe);
                }
            }
        }
    }
}
