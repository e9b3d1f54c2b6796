package dev.speedopt.probe.bench;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Purpose;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.replay.Invocation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the target answers in this fork, on the thread that times it: a variant that does less where it is measured, or after many
 * calls, gives itself away.
 */
final class Answers {
    private static final int MOST = 5;
    private static final int LIMIT = 1 << 15;

    private final Invocation invocation;
    private final RecordedCalls source;
    private final List<Integer> calls;

    private Answers(Invocation invocation, RecordedCalls source, List<Integer> calls) {
        this.invocation = invocation;
        this.source = source;
        this.calls = calls;
    }

    /** Absent for constructors: what they make is no answer. */
    static @Nullable Answers of(Executable target, RecordedCalls source, List<Integer> calls)
            throws IllegalAccessException {
        return target instanceof Method method
                ? new Answers(
                        Invocation.of(method),
                        source,
                        calls.stream().limit(MOST).toList())
                : null;
    }

    /** Result or exception of each call, on inputs of its own; empty where it cannot be written. */
    Message give() {
        return Message.text(Message.ANSWERS, calls.stream().map(this::answer).collect(Collectors.joining(",")));
    }

    private String answer(int index) {
        Object result = null;
        Throwable thrown = null;
        Call call = source.decode(index);
        try {
            result = invocation.invoke(call);
        } catch (Throwable e) {
            thrown = e;
        }
        try {
            List<GraphWriter.Root> roots =
                    List.of(new GraphWriter.Root("exception", thrown), new GraphWriter.Root("result", result));
            return Base64.getEncoder().encodeToString(GraphWriter.write(Purpose.OUTCOME, roots, LIMIT));
        } catch (NotCapturableException | StackOverflowError e) {
            return "";
        }
    }
}
