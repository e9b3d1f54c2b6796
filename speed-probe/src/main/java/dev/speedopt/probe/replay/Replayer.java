package dev.speedopt.probe.replay;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Purpose;
import dev.speedopt.probe.guard.Fence;
import dev.speedopt.probe.guard.UserLoader;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Main class of a replay: runs recorded calls against one variant of the user's classes, in a JVM of its own. */
public final class Replayer {
    private static final int LIMIT = 32 << 20;

    private final CallList calls;
    private final LaidFiles files;
    private final Invocation invocation;
    private final Type returned;
    private final OutcomeLog log;
    private final StandardStreams streams;
    private final StaticState statics;
    private final Watchdog watchdog;
    private final boolean watchInputs;
    private final UserLoader loader;
    private final boolean interrupted;

    private Replayer(
            CallList calls,
            LaidFiles files,
            Method target,
            OutcomeLog log,
            StandardStreams streams,
            StaticState statics,
            Watchdog watchdog,
            boolean watchInputs,
            UserLoader loader,
            boolean interrupted)
            throws IllegalAccessException {
        this.loader = loader;
        this.interrupted = interrupted;
        this.calls = calls;
        this.files = files;
        this.invocation = Invocation.of(target);
        this.returned = target.getGenericReturnType();
        this.log = log;
        this.streams = streams;
        this.statics = statics;
        this.watchdog = watchdog;
        this.watchInputs = watchInputs;
    }

    /**
     * @param arguments class path of the user's classes; recordings, with the path separator between; target as
     *     {@code pkg.Class#method(types)}; file for the outcomes; index of the first call; limit of each call in milliseconds;
     *     whether to find out about changed inputs; whether the time of day is moved; number of calls that tests really made,
     *     those after them being generated; names of classes whose static state is looked at, with commas between, or {@code -};
     *     indices of calls to leave out, with commas between, or {@code -}; whether the thread is interrupted before each call
     *     of a class that answers to that
     */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.start();
        OutcomeLog log = new OutcomeLog(Path.of(arguments[3]));
        try {
            Replayer replayer = prepare(arguments, log);
            replayer.run(Integer.parseInt(arguments[4]), Set.of(arguments[10].split(",")));
            log.classes(replayer.loader.own());
        } catch (Throwable e) {
            log.failed("The replay cannot begin: " + e);
        }
        // Threads that the user's code left behind must not keep this JVM.
        Runtime.getRuntime().halt(0);
    }

    private static Replayer prepare(String[] arguments, OutcomeLog log) throws Exception {
        UserLoader loader = UserLoader.of(arguments[0], Boolean.parseBoolean(arguments[7]));
        Thread.currentThread().setContextClassLoader(loader);
        StandardStreams streams = StandardStreams.take();
        TargetMethod target = TargetMethod.parse(arguments[2]);
        Class<?> type = Class.forName(target.className(), true, loader);
        Watchdog watchdog = new Watchdog(log, Long.parseLong(arguments[5]));
        watchdog.start();
        return new Replayer(
                CallList.open(arguments[1], Integer.parseInt(arguments[8]), loader),
                LaidFiles.of(Arrays.stream(arguments[1].split(File.pathSeparator))
                        .map(Path::of)
                        .toList()),
                target.in(type),
                log,
                streams,
                StaticState.of(type, loader, arguments[9], log),
                watchdog,
                Boolean.parseBoolean(arguments[6]),
                loader,
                Boolean.parseBoolean(arguments[11]) && Interruptible.is(type));
    }

    private void run(int first, Set<String> leftOut) throws IOException {
        for (int index = first; index < calls.size(); index++) {
            if (leftOut.contains(Integer.toString(index))) {
                continue;
            }
            Call call;
            byte[] before;
            try {
                call = calls.decode(index);
                before = watchInputs ? write(inputs(calls.decode(index))) : new byte[0];
            } catch (IllegalStateException | NotCapturableException | LinkageError e) {
                log.undecodable(index, String.valueOf(e.getMessage()));
                continue;
            }
            Set<String> paths = named(index);
            if (files.lay(paths).missing(paths)) {
                log.undecodable(index, LaidFiles.GONE);
                continue;
            }
            replay(index, call, before, paths);
        }
    }

    /** The recorded files that a call names. */
    private Set<String> named(int index) {
        return files.of(() -> calls.paths(index));
    }

    private void replay(int index, Call call, byte[] before, Set<String> paths) throws IOException {
        streams.clear();
        log.started(index);
        Object result = null;
        Throwable thrown = null;
        watchdog.begin(index);
        if (calls.generated(index)) {
            Fence.close();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        long start = System.nanoTime();
        try {
            result = invocation.invoke(call);
        } catch (Throwable e) {
            thrown = e;
        }
        long nanos = System.nanoTime() - start;
        // Also because the log could not be written with it.
        boolean stillInterrupted = Thread.interrupted();
        try {
            // Still under watch: a result may be lazy, and never end.
            byte[] unused = Lazy.is(result) ? write(afterwards(call)) : new byte[0];
            List<GraphWriter.Root> roots = roots(result, thrown, call);
            if (Lazy.is(result)) {
                roots.addAll(new Later(invocation, () -> calls.decode(index), returned).roots());
                Thread.interrupted();
            }
            roots.add(new GraphWriter.Root("the thread's interruption", stillInterrupted));
            roots.addAll(files.changes(paths));
            byte[] outcome = write(roots);
            boolean mutated = watchInputs && !Arrays.equals(before, write(inputs(call)));
            watchdog.end();
            Fence.open();
            if (calls.generated(index) && Fence.touched()) {
                log.undecodable(index, "it reaches out of the heap with a generated input");
            } else if (files.missing(paths)) {
                log.undecodable(index, LaidFiles.USED_UP);
            } else {
                log.completed(index, nanos, mutated, unused, outcome);
            }
        } catch (NotCapturableException | VirtualMachineError e) {
            watchdog.end();
            Fence.open();
            log.undecodable(index, "its outcome: " + e.getMessage());
        }
    }

    private List<GraphWriter.Root> roots(@Nullable Object result, @Nullable Throwable thrown, Call call) {
        List<GraphWriter.Root> roots = new ArrayList<>();
        roots.add(new GraphWriter.Root("exception", thrown));
        Functions functions = Functions.of(result, call, returned);
        roots.add(new GraphWriter.Root("result", functions == null ? result : functions.name()));
        if (functions != null) {
            roots.addAll(functions.calls());
        }
        roots.addAll(afterwards(call));
        return roots;
    }

    private List<GraphWriter.Root> afterwards(Call call) {
        List<GraphWriter.Root> roots = inputs(call);
        String out = streams.out();
        String err = streams.err();
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
