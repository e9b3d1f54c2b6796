package dev.speedopt.probe.agent;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Records one target in one fork, within its bounds. */
final class TargetRecorder {
    private static final int REASONS = 50;

    private final int number;
    private final ForkLog log;
    private final Pace pace;
    private final Sample sample;
    private final CalledFiles files;
    private final int maximumBytes;
    private final LongAdder calls = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final Set<Digest> known = new HashSet<>();
    private final Map<String, Integer> notCapturable = new TreeMap<>();
    private final Set<ForkRecording.Reach> reached = ConcurrentHashMap.newKeySet();
    private final AtomicInteger walks = new AtomicInteger();
    private volatile @Nullable Thread first;
    private volatile boolean severalThreads;
    private volatile boolean instrumented;
    private volatile long lastFlush;

    TargetRecorder(int number, AgentOptions options, ForkLog log) {
        this.number = number;
        this.log = log;
        this.pace = new Pace(options.recordingSeconds());
        this.sample = new Sample(options.maximumCalls(), options.maximumMegabytes() * (1L << 20));
        this.files = CalledFiles.of(options);
        this.maximumBytes = (int) Math.min(8L << 20, Math.max(1 << 16, options.maximumMegabytes() * (1L << 20) / 4));
    }

    void instrumented() {
        instrumented = true;
    }

    void count() {
        calls.increment();
        Thread current = Thread.currentThread();
        if (first != current) {
            if (first == null) {
                first = current;
            } else if (!severalThreads) {
                severalThreads = true;
            }
        }
    }

    boolean mayWalk(int maximum) {
        return walks.get() < maximum && walks.incrementAndGet() <= maximum;
    }

    /** Whether that is news. */
    boolean reachedFrom(ForkRecording.Reach reach) {
        return reached.add(reach);
    }

    void newTest() {
        pace.freshInputs();
    }

    /** Decides what is wanted of a call; false when nothing is. */
    boolean begin(OutermostCall call) {
        long count = pace.next();
        call.recorded = pace.recordNow(count);
        // Each of the first calls is timed, then every sixteenth: the clock costs more than many a target.
        call.weight = count < 10_000 ? 1 : (count & 15) == 0 ? 16 : 0;
        call.active = call.recorded || call.weight > 0;
        return call.active;
    }

    void capture(OutermostCall call, Call arguments) throws IOException {
        long start = System.nanoTime();
        try {
            // Outside the lock: a collection of the user's may lock itself while it is read.
            byte[] graph = Recording.graph(arguments, maximumBytes);
            keep(call, graph);
            if (call.graph != null) {
                for (NamedFile file : files.news(graph)) {
                    log.file(number, file);
                }
            }
        } catch (NotCapturableException e) {
            notCapturable(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            notCapturable("the recorder failed: " + e);
        } finally {
            pace.spent(System.nanoTime() - start);
        }
    }

    private synchronized void keep(OutermostCall call, byte[] graph) {
        if (!known.add(Digest.of(graph))) {
            pace.nothingNew();
            return;
        }
        pace.somethingNew();
        call.slot = sample.offer(graph.length);
        call.graph = call.slot < 0 ? null : graph;
    }

    private synchronized void notCapturable(String reason) {
        pace.nothingNew();
        if (notCapturable.size() < REASONS || notCapturable.containsKey(reason)) {
            notCapturable.merge(reason, 1, Integer::sum);
        } else {
            notCapturable.merge("other reasons", 1, Integer::sum);
        }
    }

    void end(OutermostCall call, long now, boolean threw) throws IOException {
        long took = now - call.start;
        nanos.add(took * call.weight);
        byte[] graph = call.graph;
        if (graph != null) {
            long start = System.nanoTime();
            log.call(number, call.slot, took, threw, graph);
            pace.spent(System.nanoTime() - start);
        }
        if (now - lastFlush > 1_000_000_000L) {
            flush();
        }
    }

    void flush() {
        if (!instrumented) {
            return;
        }
        lastFlush = System.nanoTime();
        try {
            synchronized (this) {
                log.statistics(number, calls.sum(), nanos.sum(), severalThreads, notCapturable);
            }
        } catch (IOException e) {
            // A full disk: what was written before stands, and the tests go on.
        }
    }
}
