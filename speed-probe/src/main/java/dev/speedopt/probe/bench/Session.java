package dev.speedopt.probe.bench;

import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.own.OwnBenchmark;
import dev.speedopt.probe.replay.LaidFiles;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Executable;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.Blackhole;

/** What the benchmark needs and JMH cannot pass to it: there is one a JVM. */
final class Session {
    private static @Nullable Session current;

    private final BenchPlan plan;
    private final Turns turns;
    private final ClassLoader userLoader;
    private @Nullable MethodHandle callable;
    private @Nullable MethodHandle empty;
    private @Nullable Answers answers;

    private Session(BenchPlan plan, Turns turns, ClassLoader userLoader) {
        this.plan = plan;
        this.turns = turns;
        this.userLoader = userLoader;
    }

    static void open(BenchPlan plan, Turns turns, ClassLoader userLoader) {
        current = new Session(plan, turns, userLoader);
    }

    static Session current() {
        return Objects.requireNonNull(current, "no session");
    }

    /** Finds the target, makes the clocks and decodes the inputs, on the thread that will run them. */
    Worker prepare(Blackhole blackhole) throws ReflectiveOperationException, IOException {
        Thread.currentThread().setContextClassLoader(userLoader);
        Inputs inputs = inputs(blackhole);
        empty = TargetHandle.callable(EmptyCall.class.getDeclaredMethod("same", int.class), blackhole);
        return new Worker(turns, inputs, answers);
    }

    private Inputs inputs(Blackhole blackhole) throws ReflectiveOperationException, IOException {
        Path recording = plan.recording();
        if (recording == null) {
            OwnBenchmark benchmark = OwnBenchmark.find(userLoader, plan.className(), plan.methodName());
            callable = TargetHandle.callable(benchmark.method(), blackhole);
            return new BenchmarkInputs(benchmark, plan.calls().get(0));
        }
        Executable target = TargetHandle.find(plan, userLoader);
        RecordedCalls calls = RecordedCalls.open(recording, userLoader);
        LaidFiles files = LaidFiles.of(recording).lay();
        for (int call : plan.calls()) {
            if (files.missing(calls.paths(call))) {
                throw new IllegalStateException("call " + call + " cannot be timed: " + LaidFiles.GONE);
            }
        }
        callable = TargetHandle.callable(target, blackhole);
        answers = Answers.of(target, calls, plan.calls());
        return new RecordedInputs(calls, plan.calls(), plan.freshInputs());
    }

    /** The target; only after {@link #prepare}. */
    MethodHandle callable() {
        return Objects.requireNonNull(callable, "the target is not prepared");
    }

    /** A method that does nothing, called like the target; only after {@link #prepare}. */
    MethodHandle empty() {
        return Objects.requireNonNull(empty, "the target is not prepared");
    }
}
