package dev.speedopt.optimization.run;

import dev.speedopt.evidence.RunResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run leaves on disk after each step, so that the next one can go on where it stopped.
 *
 * @param fingerprint of everything that the run's results depend on: base commit, sources, request, plugin
 * @param finished whether the run came to its end
 * @param done targets that are decided, in selector form
 * @param stack of accepted changes, in order
 * @param result as far as it got
 * @param tip of the run's branch, as it was left; absent where there is none
 */
record RunState(
        String fingerprint,
        boolean finished,
        List<String> done,
        List<Accepted> stack,
        RunResult result,
        @Nullable String tip) {
    RunState {
        done = List.copyOf(done);
        stack = List.copyOf(stack);
    }
}
