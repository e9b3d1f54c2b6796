package dev.speedopt.probe.input;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.probe.guard.Edges;
import dev.speedopt.probe.guard.Fence;
import dev.speedopt.probe.guard.UserLoader;
import dev.speedopt.probe.replay.Invocation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries inputs out, each once, and says which of them reach something new. */
final class Tries {
    private static final int BYTES = 1 << 16;
    private static final long EDGES = 300_000;
    private static final long HANGS_NANOS = 1_500_000_000L;
    static final int HUNG = 87;

    private final Invocation invocation;
    private final UserLoader loader;
    private final FoundInputs.Writer out;
    private final int leaveOut;
    private final Set<ByteBuffer> seen = new HashSet<>();
    private volatile long since;
    private int count;

    /** What a try showed. */
    enum Result {
        /** It is no input, it is known, or it cannot be tried here. */
        UNFIT,
        /** It was tried, and reaches nothing new. */
        KNOWN,
        /** It reaches something new. */
        NEWS
    }

    Tries(Method target, UserLoader loader, FoundInputs.Writer out, int leaveOut) throws IllegalAccessException {
        this.invocation = Invocation.of(target);
        this.loader = loader;
        this.out = out;
        this.leaveOut = leaveOut;
        Thread watch = new Thread(this::watch, "speed: watch tries");
        watch.setDaemon(true);
        watch.start();
    }

    int count() {
        return count;
    }

    /** The call as bytes; null when it cannot be written or is known. */
    byte @Nullable [] fresh(Call call) {
        byte[] graph = written(call);
        return graph != null && seen.add(ByteBuffer.wrap(graph)) ? graph : null;
    }

    /** The call as bytes, known or not; null when it cannot be written. */
    byte @Nullable [] written(Call call) {
        try {
            return Recording.graph(call, BYTES);
        } catch (NotCapturableException | RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    /** @param call that {@link #fresh} has written; it is used up */
    Result run(Call call) {
        count++;
        // Read by the watch after the volatile write below.
        if (count <= leaveOut) {
            return Result.UNFIT;
        }
        Fence.close();
        Edges.begin(EDGES);
        since = System.nanoTime();
        boolean fit = true;
        try {
            invocation.invoke(call);
        } catch (VirtualMachineError e) {
            fit = false;
        } catch (Throwable e) {
            // An end like any other.
        }
        since = 0;
        fit &= !Edges.tooLong() && !Fence.touched() && !loader.gap();
        Edges.end();
        return !fit ? Result.UNFIT : Edges.news() ? Result.NEWS : Result.KNOWN;
    }

    /** Runs what prepares a try, user code included, under the same watch and limit. */
    void watched(Preparation preparation) throws Throwable {
        Fence.close();
        Edges.begin(EDGES);
        since = System.nanoTime();
        try {
            preparation.run();
        } finally {
            since = 0;
            Edges.end();
        }
    }

    /** What makes an input of another one. */
    interface Preparation {
        void run() throws Throwable;
    }

    void keep(FoundInputs.Input input) throws IOException {
        out.add(input);
    }

    /** What never ends, and is not in the user's own code, takes this JVM with it; the next one leaves it out. */
    private void watch() {
        while (true) {
            long start = since;
            if (start != 0 && System.nanoTime() - start > HANGS_NANOS && start == since) {
                try {
                    out.tried(count);
                } catch (IOException e) {
                    // The parent takes what there is.
                }
                Runtime.getRuntime().halt(HUNG);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                // Nobody of ours interrupts it.
            }
        }
    }
}
