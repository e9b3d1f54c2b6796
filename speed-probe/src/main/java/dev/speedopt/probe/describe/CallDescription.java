package dev.speedopt.probe.describe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call: how to make its inputs, and what holds afterwards.
 *
 * @param index in the recording
 * @param refusal why it cannot be written down; empty when it can
 * @param statements before the call
 * @param receiver what it is called on; absent for static methods
 * @param arguments in order
 * @param thrown source form of the exception's class, or of its nearest superclass that a test can name; empty when it returns
 * @param exact whether {@code thrown} is the very class
 * @param message of the exception; absent where it has none, or where nothing is thrown
 * @param checks in the order of their worth; empty when nothing but the return itself can be checked
 * @param unchecked what changed or came back but cannot be checked by a test, one phrase each
 */
public record CallDescription(
        int index,
        String refusal,
        List<Statement> statements,
        @Nullable Expression receiver,
        List<Expression> arguments,
        String thrown,
        boolean exact,
        @Nullable String message,
        List<Check> checks,
        List<String> unchecked) {
    public CallDescription {
        statements = List.copyOf(statements);
        arguments = List.copyOf(arguments);
        checks = List.copyOf(checks);
        unchecked = List.copyOf(unchecked);
    }

    static CallDescription refused(int index, String why) {
        return new CallDescription(index, why, List.of(), null, List.of(), "", false, null, List.of(), List.of());
    }

    /** Whether it can be written down. */
    public boolean expressible() {
        return refusal.isEmpty();
    }

    /** Whether a test of it could not fail: what it gives or changes is beyond what a test can check. */
    public boolean blind() {
        return thrown.isEmpty()
                && !unchecked.isEmpty()
                && checks.stream().allMatch(check -> check.kind() == Check.Kind.NOT_NULL);
    }
}
