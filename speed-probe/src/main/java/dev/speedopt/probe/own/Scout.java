package dev.speedopt.probe.own;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.Silence;
import dev.speedopt.probe.UserClasses;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Main class: runs each benchmark of the user's shortly, and says which of them reach the target. */
public final class Scout {
    /** Combinations of a benchmark's parameters that are tried: the first, the last, and evenly between. */
    private static final int MOST_COMBINATIONS = 8;

    private static final int RUNS = 3;
    private static final long LONGEST_NANOS = 250_000_000L;

    private final ReachLoader loader;
    private final Set<String> tried;
    private final ScoutLog log;

    private Scout(ReachLoader loader, ScoutPlan plan) {
        this.loader = loader;
        this.tried = new LinkedHashSet<>(plan.tried());
        this.log = new ScoutLog(plan.log());
    }

    /** @param arguments the file of the {@link ScoutPlan} */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        ScoutPlan plan = ScoutPlan.load(Path.of(arguments[0]));
        ReachLoader loader = new ReachLoader(UserClasses.urls(plan.classPath()), plan.target());
        Thread.currentThread().setContextClassLoader(loader);
        Silence.fall();
        Scout scout = new Scout(loader, plan);
        plan.classes().forEach(scout::look);
        scout.log.add(new ScoutLog.Line(ScoutLog.Kind.DONE, "", "", "", 0, ""));
        Runtime.getRuntime().halt(0);
    }

    private void look(String className) {
        List<Method> methods;
        Class<?> type;
        try {
            type = Class.forName(className, false, loader);
            methods = OwnBenchmark.methods(type);
        } catch (ReflectiveOperationException | LinkageError e) {
            leftOut(className, className, "", 0, e);
            return;
        }
        for (Method method : methods) {
            String name = className + "." + method.getName();
            try {
                OwnBenchmark benchmark = OwnBenchmark.of(type, method);
                for (int combination : combinations(benchmark.combinations())) {
                    attempt(benchmark, combination);
                }
            } catch (RuntimeException | LinkageError e) {
                leftOut(name, className, method.getName(), 0, e);
            }
        }
    }

    static List<Integer> combinations(int count) {
        return Spread.evenly(count, MOST_COMBINATIONS);
    }

    private void attempt(OwnBenchmark benchmark, int combination) {
        String name = benchmark.name(combination);
        String className = benchmark.type().getName();
        String methodName = benchmark.method().getName();
        if (!tried.add(name)) {
            return;
        }
        log.add(new ScoutLog.Line(ScoutLog.Kind.BEGUN, name, className, methodName, combination, ""));
        try {
            States states = benchmark.states(combination);
            states.setUp(States.Level.TRIAL);
            Shot shot = run(benchmark.method(), states);
            states.tearDown(States.Level.TRIAL);
            if (shot.reached() && shot.nanos() > LONGEST_NANOS) {
                String reason = "it takes more than 0.25 s a call";
                log.add(new ScoutLog.Line(ScoutLog.Kind.TOO_LONG, name, className, methodName, combination, reason));
            } else {
                ScoutLog.Kind kind = shot.reached() ? ScoutLog.Kind.REACHES : ScoutLog.Kind.PASSES_BY;
                log.add(new ScoutLog.Line(kind, name, className, methodName, combination, ""));
            }
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            leftOut(name, className, methodName, combination, e);
        }
    }

    /**
     * A few invocations.
     *
     * @param nanos of the quickest
     * @param reached whether the target was entered; what only the preparation calls is not what a benchmark measures
     */
    private record Shot(long nanos, boolean reached) {}

    private Shot run(Method method, States states) throws ReflectiveOperationException {
        @Nullable Object[] invocation = states.invocation();
        Object receiver = Modifier.isStatic(method.getModifiers()) ? null : invocation[0];
        @Nullable Object[] arguments = Arrays.copyOfRange(invocation, receiver == null ? 0 : 1, invocation.length);
        method.setAccessible(true);
        states.setUp(States.Level.ITERATION);
        boolean reached = false;
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            states.setUp(States.Level.INVOCATION);
            loader.reached();
            long start = System.nanoTime();
            method.invoke(receiver, arguments);
            quickest = Math.min(quickest, System.nanoTime() - start);
            reached |= loader.reached();
            states.tearDown(States.Level.INVOCATION);
        }
        states.tearDown(States.Level.ITERATION);
        return new Shot(quickest, reached);
    }

    private void leftOut(String name, String className, String methodName, int combination, Throwable failure) {
        Throwable cause = failure instanceof InvocationTargetException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        String reason = cause instanceof IllegalArgumentException && cause == failure && cause.getMessage() != null
                ? cause.getMessage()
                : "it fails: " + cause;
        leftOut(name, className, methodName, combination, reason);
    }

    private void leftOut(String name, String className, String methodName, int combination, String reason) {
        log.add(new ScoutLog.Line(ScoutLog.Kind.LEFT_OUT, name, className, methodName, combination, reason));
    }
}
