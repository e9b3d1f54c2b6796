package dev.speedopt.probe.bench;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The one benchmark. Each iteration obeys one order of the measurer, a warm-up or a slice: it waits for its turn before and
 * reports after the timed region.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TargetBenchmark {
    private @Nullable Worker worker;

    @Setup(Level.Trial)
    public void prepare(Blackhole blackhole) throws ReflectiveOperationException, IOException {
        worker = Session.current().prepare(blackhole);
    }

    @Setup(Level.Iteration)
    public void awaitTurn() {
        worker().awaitTurn();
    }

    @Benchmark
    public void slice() {
        worker().run();
    }

    @TearDown(Level.Iteration)
    public void report() {
        worker().report();
    }

    private Worker worker() {
        return Objects.requireNonNull(worker, "JMH prepares first");
    }
}
