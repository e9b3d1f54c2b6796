package dev.speedopt.measurement.fork;

import dev.speedopt.probe.bench.BenchMain;
import dev.speedopt.probe.bench.BenchPlan;
import dev.speedopt.process.ChildProcess;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.process.ProbeTask;
import dev.speedopt.project.Jvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Starts forks: both variants of a pair with the same flags, one variant a JVM. */
public final class ForkStarter {
    /**
     * The lock would let one JMH run at a time. The call of the target is compiled on its own, so that the loop around it
     * does not matter; the black hole's inside is hidden from the JIT compiler the way that JMH itself hides it. With
     * {@code -Xbatch} code waits for its compilation, so that CPU time spent measures how warm it is, however long the
     * compiler's threads stand in the queue of a busy machine. The two thresholds have HotSpot's optimising compiler take a
     * method that loops at its 120th call instead of its 700th, with as many iterations in its profile as ever: slow calls
     * would otherwise be measured, or not, before that happens.
     */
    private static final List<String> FLAGS = List.of(
            "-Djmh.ignoreLock=true",
            "-Xbatch",
            "-XX:Tier3MinInvocationThreshold=20",
            "-XX:Tier4MinInvocationThreshold=100",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=dontinline,dev/speedopt/probe/bench/TargetCall.invoke",
            "-XX:CompileCommand=dontinline,dev/speedopt/probe/bench/EmptyCall.invoke",
            "-XX:CompileCommand=inline,org/openjdk/jmh/infra/Blackhole.consume",
            "-XX:CompileCommand=dontinline,org/openjdk/jmh/infra/Blackhole.consumeFull");

    private static final List<Path> LIBRARIES = List.of(
            ProbeJvm.jarOf(org.openjdk.jmh.runner.Runner.class),
            ProbeJvm.jarOf(joptsimple.OptionParser.class),
            ProbeJvm.jarOf(org.apache.commons.math3.stat.StatUtils.class));

    /** Far beyond any slice: a fork that nobody listens to any more must end. */
    private static final Duration PROCESSOR_TIME = Duration.ofHours(1);

    private final ProbeJvm probe;
    private final Path directory;
    private final List<String> flags;

    private final Function<Variant, List<String>> own;

    public ForkStarter(Jvm jvm, Path directory) {
        this(jvm, directory, variant -> List.of());
    }

    /** @param own further flags of each variant: what such forks measure is no comparison */
    public ForkStarter(Jvm jvm, Path directory, Function<Variant, List<String>> own) {
        this.own = own;
        this.probe = new ProbeJvm(jvm.measuring(), directory);
        this.directory = directory;
        this.flags = Stream.concat(
                        FLAGS.stream(),
                        ForkHeap.flags(jvm.flags(), Runtime.getRuntime().maxMemory()).stream())
                .toList();
    }

    public ChildProcess start(MeasurementRequest request, Variant variant, String name, Path socket, String secret) {
        Path plan = directory.resolve(name + ".plan");
        new BenchPlan(
                        socket,
                        secret,
                        variant.label(),
                        request.target().className(),
                        request.target().methodName(),
                        request.target().parameterTypes(),
                        request.recording(),
                        request.calls(),
                        request.freshInputs(),
                        variant.classPath(request))
                .store(plan);
        return probe.start(ProbeTask.of(name, BenchMain.class, PROCESSOR_TIME)
                .flagged(flags)
                .flagged(own.apply(variant))
                .using(LIBRARIES)
                .telling(plan)
                .seeing(variant.classPath(request))
                .seeing(Stream.ofNullable(request.recording()).toList())
                .seeing(List.of(socket.getParent())));
    }
}
