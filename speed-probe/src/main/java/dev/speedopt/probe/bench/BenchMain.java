package dev.speedopt.probe.bench;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.Silence;
import dev.speedopt.probe.UserClasses;
import java.net.MalformedURLException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A fork: one JVM that times one variant, whenever the measurer says that it is its turn. */
public final class BenchMain {
    /** The measurer ends this JVM by hanging up. */
    private static final int AS_MANY_AS_ASKED_FOR = 1_000_000;

    private BenchMain() {}

    /** @param args the file of the {@link BenchPlan} */
    public static void main(String[] args) {
        ParentWatch.start();
        BenchPlan plan = BenchPlan.load(Path.of(args[0]));
        try (Turns turns = Turns.connect(plan)) {
            run(plan, turns);
        }
        ForkEnd.now();
    }

    private static void run(BenchPlan plan, Turns turns) {
        try {
            Session.open(plan, turns, userLoader(plan));
            Silence.fall();
            new Runner(new OptionsBuilder()
                            .include("^" + TargetBenchmark.class.getName().replace(".", "\\.") + "\\.")
                            .forks(0)
                            .warmupIterations(0)
                            .measurementIterations(AS_MANY_AS_ASKED_FOR)
                            .threads(1)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();
        } catch (RunnerException | RuntimeException | MalformedURLException | LinkageError e) {
            turns.send(Message.text(Message.FAILED, sentence(e)));
        }
    }

    /** The user's classes see the JDK and each other, nothing of ours. */
    private static ClassLoader userLoader(BenchPlan plan) throws MalformedURLException {
        return new URLClassLoader(UserClasses.urls(plan.classPath()), ClassLoader.getPlatformClassLoader());
    }

    private static String sentence(Throwable failure) {
        Throwable root = failure;
        for (Throwable deeper = deeper(root); deeper != null; deeper = deeper(root)) {
            root = deeper;
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }

    /** JMH hangs what went wrong in a benchmark onto its own exception as suppressed. */
    private static @Nullable Throwable deeper(Throwable failure) {
        if (failure.getCause() != null) {
            return failure.getCause();
        }
        return failure.getSuppressed().length > 0 ? failure.getSuppressed()[0] : null;
    }
}
