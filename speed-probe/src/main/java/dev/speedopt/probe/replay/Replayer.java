package dev.speedopt.probe.replay;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Purpose;
import dev.speedopt.probe.graph.RecordedCalls;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Main class of a replay: runs recorded calls against one variant of the user's classes, in a JVM of its own. */
public final class Replayer {
    private static final int LIMIT = 32 << 20;

    private final RecordedCalls calls;
    private final Invocation invocation;
    private final OutcomeLog log;
    private final StandardStreams streams;
    private final StaticState statics;
    private final Watchdog watchdog;
    private final boolean watchInputs;

    private Replayer(
            RecordedCalls calls,
            Invocation invocation,
            OutcomeLog log,
            StandardStreams streams,
            StaticState statics,
            Watchdog watchdog,
            boolean watchInputs) {
        this.calls = calls;
        this.invocation = invocation;
        this.log = log;
        this.streams = streams;
        this.statics = statics;
        this.watchdog = watchdog;
        this.watchInputs = watchInputs;
    }

    /**
     * @param arguments class path of the user's classes, recording, target as {@code pkg.Class#method(types)}, file for the
     *     outcomes, index of the first call, limit of each call in milliseconds, whether to find out about changed inputs
     */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.start();
        OutcomeLog log = new OutcomeLog(Path.of(arguments[3]));
        try {
            prepare(arguments, log).run(Integer.parseInt(arguments[4]));
        } catch (Throwable e) {
            log.failed("The replay cannot begin: " + e);
        }
        // Threads that the user's code left behind must not keep this JVM.
        Runtime.getRuntime().halt(0);
    }

    private static Replayer prepare(String[] arguments, OutcomeLog log) throws Exception {
        ClassLoader loader = new URLClassLoader("user", urls(arguments[0]), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        StandardStreams streams = StandardStreams.take();
        TargetMethod target = TargetMethod.parse(arguments[2]);
        Class<?> type = Class.forName(target.className(), true, loader);
        Watchdog watchdog = new Watchdog(log, Long.parseLong(arguments[5]));
        watchdog.start();
        return new Replayer(
                RecordedCalls.open(Path.of(arguments[1]), loader),
                Invocation.of(target.in(type)),
                log,
                streams,
                StaticState.of(type, log),
                watchdog,
                Boolean.parseBoolean(arguments[6]));
    }

    private static URL[] urls(String classPath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private void run(int first) throws IOException {
        for (int index = first; index < calls.size(); index++) {
            Call call;
            byte[] before;
            try {
                call = calls.decode(index);
                before = watchInputs ? write(inputs(calls.decode(index))) : new byte[0];
            } catch (IllegalStateException | NotCapturableException | LinkageError e) {
                log.undecodable(index, String.valueOf(e.getMessage()));
                continue;
            }
            replay(index, call, before);
        }
    }

    private void replay(int index, Call call, byte[] before) throws IOException {
        streams.clear();
        log.started(index);
        Object result = null;
        Throwable thrown = null;
        watchdog.begin(index);
        long start = System.nanoTime();
        try {
            result = invocation.invoke(call);
        } catch (Throwable e) {
            thrown = e;
        }
        long nanos = System.nanoTime() - start;
        String out = streams.out();
        String err = streams.err();
        try {
            // Still under watch: a result may be lazy, and never end.
            byte[] outcome = write(roots(result, thrown, call, out, err));
            boolean mutated = watchInputs && !Arrays.equals(before, write(inputs(call)));
            watchdog.end();
            log.completed(index, nanos, mutated, outcome);
        } catch (NotCapturableException | VirtualMachineError e) {
            watchdog.end();
            log.undecodable(index, "its outcome: " + e.getMessage());
        }
    }

    private List<GraphWriter.Root> roots(
            @Nullable Object result, @Nullable Throwable thrown, Call call, String out, String err) {
        List<GraphWriter.Root> roots = new ArrayList<>();
        roots.add(new GraphWriter.Root("exception", thrown));
        roots.add(new GraphWriter.Root("result", result));
        roots.addAll(inputs(call));
        roots.add(new GraphWriter.Root("standard output", out.isEmpty() ? null : out));
        roots.add(new GraphWriter.Root("standard error", err.isEmpty() ? null : err));
        roots.addAll(statics.roots());
        return roots;
    }

    private static List<GraphWriter.Root> inputs(Call call) {
        List<GraphWriter.Root> roots = new ArrayList<>();
        roots.add(new GraphWriter.Root("receiver", call.receiver()));
        for (int i = 0; i < call.arguments().length; i++) {
            roots.add(new GraphWriter.Root("argument " + (i + 1), call.arguments()[i]));
        }
        return roots;
    }

    private static byte[] write(List<GraphWriter.Root> roots) throws NotCapturableException {
        return GraphWriter.write(Purpose.OUTCOME, roots, LIMIT);
    }
}
