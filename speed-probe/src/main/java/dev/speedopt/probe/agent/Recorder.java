package dev.speedopt.probe.agent;

import dev.speedopt.probe.graph.Call;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the hooks call. Nothing thrown in here may reach the user's tests, and nothing that it calls is recorded.
 */
final class Recorder {
    private final AgentOptions options;
    private final ForkLog log;
    private final List<TargetRecorder> targets;
    private final RunningTests tests;
    private final AtomicInteger failures = new AtomicInteger();
    private final ThreadLocal<ThreadState> threads;

    Recorder(AgentOptions options, TestClasses tests, ForkLog log) {
        this.options = options;
        this.log = log;
        this.tests = new RunningTests(tests, options.testFolders());
        this.targets = IntStream.range(0, options.targets().size())
                .mapToObj(number -> new TargetRecorder(number, options, log))
                .toList();
        this.threads = ThreadLocal.withInitial(() -> new ThreadState(targets.size()));
    }

    void instrumented(int target) {
        targets.get(target).instrumented();
    }

    void declined(String className, String reason) {
        try {
            for (int i = 0; i < targets.size(); i++) {
                if (options.targets().get(i).className().equals(className)) {
                    log.declined(i, reason);
                }
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    @Nullable
    Object enter(int number) {
        try {
            ThreadState thread = threads.get();
            TargetRecorder target = targets.get(number);
            target.count();
            if (thread.inside) {
                return null;
            }
            OutermostCall call = thread.calls[number];
            if (call == null) {
                call = new OutermostCall(target);
                thread.calls[number] = call;
            } else if (call.active) {
                return null;
            }
            if (call.seenFrom == null || !call.seenFrom.equals(thread.test)) {
                reached(thread, call, number);
            }
            return target.begin(call) ? call : null;
        } catch (Throwable e) {
            return failed(e);
        }
    }

    private void reached(ThreadState thread, OutermostCall call, int number) throws IOException {
        thread.inside = true;
        try {
            call.seenFrom = thread.test;
            for (ForkRecording.Reach reach : tests.running(thread.test, call.target)) {
                if (call.target.reachedFrom(reach)) {
                    log.reached(number, reach.module(), reach.testClass());
                }
            }
        } finally {
            thread.inside = false;
        }
    }

    void arguments(Object token, Object[] receiverAndArguments) {
        OutermostCall call = (OutermostCall) token;
        try {
            if (call.recorded) {
                ThreadState thread = threads.get();
                thread.inside = true;
                try {
                    call.target.capture(
                            call,
                            new Call(
                                    receiverAndArguments[0],
                                    Arrays.copyOfRange(receiverAndArguments, 1, receiverAndArguments.length)));
                } finally {
                    thread.inside = false;
                }
            }
        } catch (Throwable e) {
            failed(e);
        }
        call.start = System.nanoTime();
    }

    void exit(@Nullable Object token) {
        end(token, false);
    }

    @SuppressWarnings("unused") // What was thrown belongs to the hook's shape; the replay finds out by itself.
    void thrown(@Nullable Object token, Object thrown) {
        end(token, true);
    }

    private void end(@Nullable Object token, boolean threw) {
        if (!(token instanceof OutermostCall call)) {
            return;
        }
        long now = System.nanoTime();
        try {
            call.target.end(call, now, threw);
        } catch (Throwable e) {
            failed(e);
        } finally {
            call.active = false;
            call.graph = null;
        }
    }

    void test(Object instanceOrClass) {
        try {
            ThreadState thread = threads.get();
            Class<?> type = instanceOrClass instanceof Class<?> itself ? itself : instanceOrClass.getClass();
            if (!thread.inside && (thread.test == null || thread.test.type() != type)) {
                thread.test = tests.started(type);
                targets.forEach(TargetRecorder::newTest);
            }
        } catch (Throwable e) {
            failed(e);
        }
    }

    void flush() {
        for (TargetRecorder target : targets) {
            target.flush();
        }
    }

    private @Nullable Object failed(Throwable e) {
        try {
            if (failures.incrementAndGet() <= 20) {
                log.declined(-1, "The recorder failed: " + e);
            }
        } catch (Throwable alsoFailed) {
            // The user's test goes on, whatever becomes of the recording.
        }
        return null;
    }
}
