package dev.speedopt.probe.heap;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.Silence;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.UserClasses;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.replay.Invocation;
import dev.speedopt.probe.replay.LaidFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Main class of a JVM that calls the target over and over, on receivers that stay, with arguments that are other each time,
 * and looks between at how much heap is in use once the collector has run. A cache that keeps every input shows, one that
 * drops them does not.
 */
public final class HeapWatch {
    /** Looks at the heap beside the one before the first call. */
    public static final int CHECKPOINTS = 6;

    private static final long FIRST_NANOS = 400_000_000;
    private static final int MOST_CALLS = 20_000;
    private static final int FEWEST_CALLS = 24;

    private final RecordedCalls calls;
    private final List<Integer> indices;
    private final List<Call> kept = new ArrayList<>();
    private final Invocation invocation;
    private final Path log;
    private int round;

    private HeapWatch(RecordedCalls calls, List<Integer> indices, Invocation invocation, Path log) {
        this.calls = calls;
        this.indices = indices;
        this.invocation = invocation;
        this.log = log;
        indices.forEach(index -> kept.add(calls.decode(index)));
    }

    /**
     * @param arguments class path of the user's classes, recording, target as {@code pkg.Class#method(types)}, file for the
     *     checkpoints, indices of the calls with commas between, calls from checkpoint to checkpoint (0: as many as fit)
     */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        PrintStream problems = Silence.fall();
        try {
            prepare(arguments).watch(Integer.parseInt(arguments[5]));
        } catch (OutOfMemoryError e) {
            problems.println("the heap is full");
            Runtime.getRuntime().halt(3);
        } catch (Throwable e) {
            problems.println(e);
            Runtime.getRuntime().halt(2);
        }
        // Threads that the user's code left behind must not keep this JVM.
        Runtime.getRuntime().halt(0);
    }

    private static HeapWatch prepare(String[] arguments) throws Exception {
        ClassLoader loader = UserClasses.load(arguments[0]);
        TargetMethod target = TargetMethod.parse(arguments[2]);
        LaidFiles.of(Path.of(arguments[1])).lay();
        return new HeapWatch(
                RecordedCalls.open(Path.of(arguments[1]), loader),
                Arrays.stream(arguments[4].split(",")).map(Integer::valueOf).toList(),
                Invocation.of(target.in(Class.forName(target.className(), true, loader))),
                Path.of(arguments[3]));
    }

    private void watch(int wanted) throws IOException {
        HeapLog.append(log, new HeapLog.Checkpoint(0, used()));
        int each = wanted;
        long made = 0;
        for (int checkpoint = 0; checkpoint < CHECKPOINTS; checkpoint++) {
            int count = 0;
            long start = System.nanoTime();
            while (each > 0 ? count < each : count < MOST_CALLS && (count < FEWEST_CALLS || early(start))) {
                call(count % indices.size());
                count++;
            }
            each = count;
            made += count;
            HeapLog.append(log, new HeapLog.Checkpoint(made, used()));
        }
    }

    private static boolean early(long start) {
        return System.nanoTime() - start < FIRST_NANOS;
    }

    private void call(int place) {
        round += place == 0 ? 1 : 0;
        Call other = calls.varied(indices.get(place), round);
        try {
            invocation.invoke(new Call(kept.get(place).receiver(), other.arguments()));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            // Inputs that nobody recorded may be none that the target takes.
        }
    }

    /** The collector is asked until asking changes nothing: what is weakly held goes in two steps. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
