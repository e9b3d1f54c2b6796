package dev.speedopt.probe.replay;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Purpose;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.guard.Pauses;
import dev.speedopt.probe.guard.UserLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Main class of a replay in which several threads make the same recorded call at once, on one receiver: what comes out, in
 * whatever order, and what is left behind. One outcome for each round of each call.
 */
public final class ThreadedReplayer {
    /** Rounds of each call: a race is a matter of luck. */
    public static final int ROUNDS = 20;

    private static final int THREADS = 4;
    private static final int PAUSES = 100;
    private static final int SPINS = 20_000;
    private static final long NAP = 10_000;
    private static final int LIMIT = 8 << 20;

    private final Invocation invocation;
    private final StaticState statics;
    private final OutcomeLog log;
    private final int callsEach;

    private ThreadedReplayer(Invocation invocation, StaticState statics, OutcomeLog log, int callsEach) {
        this.callsEach = callsEach;
        this.invocation = invocation;
        this.statics = statics;
        this.log = log;
    }

    /**
     * @param arguments class path of the user's classes; recording; target; file for the outcomes; how many calls; names of
     *     classes whose static state is looked at, or {@code -}; milliseconds after which nothing further is begun
     *     or waited for; how many calls each thread makes
     */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.start();
        OutcomeLog log = new OutcomeLog(Path.of(arguments[3]));
        StandardStreams.take();
        try {
            UserLoader loader = UserLoader.pausing(arguments[0]);
            Thread.currentThread().setContextClassLoader(loader);
            TargetMethod target = TargetMethod.parse(arguments[2]);
            Class<?> type = Class.forName(target.className(), true, loader);
            RecordedCalls calls = RecordedCalls.open(Path.of(arguments[1]), loader);
            LaidFiles.of(Path.of(arguments[1])).lay();
            ThreadedReplayer replayer = new ThreadedReplayer(
                    Invocation.of(target.in(type)),
                    StaticState.of(type, loader, arguments[5], log),
                    log,
                    Integer.parseInt(arguments[7]));
            int count = Math.min(calls.size(), Integer.parseInt(arguments[4]));
            long end = System.nanoTime() + Long.parseLong(arguments[6]) * 1_000_000;
            for (int round = 0; round < ROUNDS; round++) {
                for (int call = 0; call < count && System.nanoTime() < end; call++) {
                    replayer.round(calls, call, call * ROUNDS + round, end);
                }
            }
        } catch (Throwable e) {
            log.failed("The replay by several threads cannot begin: " + e);
        }
        Runtime.getRuntime().halt(0);
    }

    private void round(RecordedCalls calls, int call, int index, long end) throws IOException, InterruptedException {
        log.started(index);
        IdentityHashMap<Object, Boolean> results = new IdentityHashMap<>();
        AtomicInteger ready = new AtomicInteger();
        Pauses.allow(PAUSES);
        Object receiver = calls.decode(call).receiver();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            List<Call> own = new ArrayList<>();
            for (int i = 0; i < callsEach; i++) {
                own.add(new Call(receiver, calls.decode(call).arguments()));
            }
            Thread thread = new Thread(() -> calls(own, ready, results), "speed: replay " + number);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            // One that waits for ever, since all others have gone, takes this JVM's time, and no more.
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            if (thread.isAlive()) {
                return;
            }
        }
        try {
            List<GraphWriter.Root> roots = new ArrayList<>();
            roots.add(new GraphWriter.Root("exception", null));
            roots.add(new GraphWriter.Root("results of all threads", results));
            roots.add(new GraphWriter.Root("receiver", receiver));
            roots.addAll(statics.roots());
            log.completed(index, 0, false, new byte[0], GraphWriter.write(Purpose.OUTCOME, roots, LIMIT));
        } catch (NotCapturableException e) {
            log.undecodable(index, String.valueOf(e.getMessage()));
        }
    }

    /** Begins when all are there, without a nap: who has to be woken comes when the others have done. */
    private void calls(List<Call> own, AtomicInteger ready, IdentityHashMap<Object, Boolean> results) {
        ready.incrementAndGet();
        for (int spins = 0; ready.get() < THREADS; spins++) {
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(NAP);
            }
        }
        List<@Nullable Object[]> outcomes = new ArrayList<>();
        for (Call call : own) {
            @Nullable Object[] outcome = new @Nullable Object[3];
            try {
                outcome[0] = invocation.invoke(call);
            } catch (Throwable e) {
                outcome[1] = e;
            }
            outcome[2] = call.arguments();
            outcomes.add(outcome);
        }
        synchronized (results) {
            outcomes.forEach(outcome -> results.put(outcome, true));
        }
    }
}
