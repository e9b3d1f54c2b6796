package dev.speedopt.probe.bench;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.RecordedCalls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs from a recording: decoded once where the target leaves them alone, anew for each invocation otherwise. */
final class RecordedInputs implements Inputs {
    /** Objects on the heap take several times the bytes of their recording. */
    private static final long HEAP_PER_RECORDED_BYTE = 8;

    private static final long MOST_INVOCATIONS = 200_000;
    private static final long MOST_PREPARATION_NANOS = 60_000_000;

    private final RecordedCalls source;
    private final List<Integer> calls;
    private final boolean fresh;
    private final @Nullable Object[][] first;
    private long prepareNanos;

    RecordedInputs(RecordedCalls source, List<Integer> calls, boolean fresh) {
        this.source = source;
        this.calls = calls;
        this.fresh = fresh;
        this.first = decode(1);
        long start = System.nanoTime();
        if (fresh) {
            decode(1);
            prepareNanos = System.nanoTime() - start;
        }
    }

    @Override
    public Inputs of(List<Long> others) {
        return new RecordedInputs(source, others.stream().map(Math::toIntExact).toList(), fresh);
    }

    @Override
    public Batch prepare(long passes) {
        if (!fresh) {
            return new Batch(first, passes);
        }
        long start = System.nanoTime();
        Batch batch = new Batch(decode((int) passes), 1);
        prepareNanos = (System.nanoTime() - start) / passes;
        return batch;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}

    /** Fresh inputs must fit into memory, and their making must not outlast the slice by far. */
    @Override
    public long maximumPasses() {
        if (!fresh) {
            return Long.MAX_VALUE;
        }
        long bytes = 64L * calls.size();
        for (int call : calls) {
            bytes += source.bytes(call) * HEAP_PER_RECORDED_BYTE;
        }
        long fitting = Runtime.getRuntime().maxMemory() / 8 / bytes;
        long timely = MOST_PREPARATION_NANOS / Math.max(1, prepareNanos);
        return Math.max(1, Math.min(Math.min(fitting, timely), MOST_INVOCATIONS / calls.size()));
    }

    @Override
    public long prepareNanos() {
        return prepareNanos;
    }

    private @Nullable Object[][] decode(int passes) {
        @Nullable Object[][] invocations = new @Nullable Object[passes * calls.size()][];
        int next = 0;
        for (int pass = 0; pass < passes; pass++) {
            for (int call : calls) {
                invocations[next++] = flat(source.decode(call));
            }
        }
        return invocations;
    }

    private static @Nullable Object[] flat(Call call) {
        if (call.receiver() == null) {
            return call.arguments();
        }
        @Nullable Object[] all = new @Nullable Object[call.arguments().length + 1];
        all[0] = call.receiver();
        System.arraycopy(call.arguments(), 0, all, 1, call.arguments().length);
        return all;
    }
}
