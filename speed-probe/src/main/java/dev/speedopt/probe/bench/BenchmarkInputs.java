package dev.speedopt.probe.bench;

import dev.speedopt.probe.own.OwnBenchmark;
import dev.speedopt.probe.own.States;
import dev.speedopt.probe.own.States.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a benchmark of the user's: its states, set up and torn down as its annotations say. A trial is as long as one
 * combination of parameters is measured, an iteration is a slice. A pass is one invocation.
 */
final class BenchmarkInputs implements Inputs {
    private static final long MOST_PREPARATION_NANOS = 60_000_000;

    private final OwnBenchmark benchmark;
    private final int combination;
    private @Nullable Trial trial;

    /** @param combination number of the values of the benchmark's parameters */
    BenchmarkInputs(OwnBenchmark benchmark, int combination) {
        this.benchmark = benchmark;
        this.combination = combination;
    }

    /** Instances that are set up. */
    private static final class Trial implements Batch.Between {
        private final States states;
        private final @Nullable Object[] invocation;
        private final boolean apart;
        private boolean inIteration;
        private long nanos;
        private long passes = 1;

        Trial(States states) throws ReflectiveOperationException {
            this.states = states;
            this.invocation = states.invocation();
            this.apart = states.has(Level.INVOCATION);
        }

        Batch prepare(long count) {
            passes = count;
            long start = System.nanoTime();
            always(() -> states.setUp(Level.ITERATION));
            nanos = System.nanoTime() - start;
            inIteration = true;
            return apart
                    ? Batch.apart(invocation, count, this)
                    : new Batch(new @Nullable Object[][] {invocation}, count);
        }

        @Override
        public void before() {
            long start = System.nanoTime();
            always(() -> states.setUp(Level.INVOCATION));
            nanos += System.nanoTime() - start;
        }

        @Override
        public void after() {
            long start = System.nanoTime();
            always(() -> states.tearDown(Level.INVOCATION));
            nanos += System.nanoTime() - start;
        }

        void finish() {
            if (inIteration) {
                inIteration = false;
                long start = System.nanoTime();
                always(() -> states.tearDown(Level.ITERATION));
                nanos += System.nanoTime() - start;
            }
        }
    }

    @Override
    public void close() {
        Trial over = trial;
        if (over != null) {
            trial = null;
            over.finish();
            always(() -> over.states.tearDown(Level.TRIAL));
        }
    }

    @Override
    public Inputs of(List<Long> others) {
        return new BenchmarkInputs(benchmark, Math.toIntExact(others.get(0)));
    }

    @Override
    public Batch prepare(long passes) {
        return trial().prepare(passes);
    }

    @Override
    public void finish() {
        if (trial != null) {
            trial.finish();
        }
    }

    /** Without bound where nothing is done between invocations. */
    @Override
    public long maximumPasses() {
        return trial().apart ? Math.max(1, MOST_PREPARATION_NANOS / Math.max(1, prepareNanos())) : Long.MAX_VALUE;
    }

    @Override
    public long prepareNanos() {
        return trial().nanos / trial().passes;
    }

    private Trial trial() {
        Trial current = trial;
        if (current == null) {
            try {
                current = new Trial(benchmark.states(combination));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(benchmark.name(combination) + " cannot be made", e);
            }
            Trial begun = current;
            always(() -> begun.states.setUp(Level.TRIAL));
            trial = current;
        }
        return current;
    }

    private interface Step {
        void run() throws ReflectiveOperationException;
    }

    private static void always(Step step) {
        try {
            step.run();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("it cannot be set up or torn down", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("it cannot be set up or torn down", e);
        }
    }
}
