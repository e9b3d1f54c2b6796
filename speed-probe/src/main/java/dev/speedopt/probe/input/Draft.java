package dev.speedopt.probe.input;

import dev.speedopt.probe.graph.Call;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A call in the making. */
final class Draft {
    @Nullable
    Object receiver;

    final @Nullable Object[] arguments;

    Draft(Call call) {
        receiver = call.receiver();
        arguments = Arrays.copyOf(call.arguments(), call.arguments().length, Object[].class);
    }

    Call call() {
        return new Call(receiver, arguments);
    }
}
