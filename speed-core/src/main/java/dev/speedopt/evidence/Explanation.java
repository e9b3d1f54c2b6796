package dev.speedopt.evidence;

import dev.speedopt.target.MethodId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt ended as it did, looked at again.
 *
 * @param schema version of this format, from 1
 * @param run id of the run
 * @param attempt number in the run
 * @param target which method
 * @param proposer who suggested the change
 * @param title of the change
 * @param decision how it ended, in a sentence
 * @param failure the rung that it failed on, with that rung's own evidence; absent when it failed on none
 * @param difference the smallest input that shows a difference in a replay; absent when there is none to show
 * @param tests failing ones, with stacks cut down to the user's frames
 * @param test source of a JUnit test that fails on the attempt and passes on the original; absent when there is none
 * @param notes what could not be found out, and why
 */
public record Explanation(
        int schema,
        String run,
        int attempt,
        MethodId target,
        String proposer,
        String title,
        String decision,
        @Nullable RungResult failure,
        @Nullable ShownDifference difference,
        List<FailingTest> tests,
        @Nullable String test,
        List<String> notes) {
    public Explanation {
        tests = List.copyOf(tests);
        notes = List.copyOf(notes);
    }

    /**
     * The smallest input for which original and attempt differ.
     *
     * @param input receiver and arguments, one line each
     * @param path where they differ: {@code result[3].name}
     * @param expected the original's
     * @param actual the attempt's
     * @param calls inputs of the workload that differed
     * @param rounds of shrinking
     */
    public record ShownDifference(
            List<String> input, String path, String expected, String actual, int calls, int rounds) {
        public ShownDifference {
            input = List.copyOf(input);
        }
    }

    /**
     * A test that did not pass.
     *
     * @param name class and method
     * @param message of the failure
     * @param stack frames of the user's code; what was cut is counted in the last line
     */
    public record FailingTest(String name, String message, List<String> stack) {
        public FailingTest {
            stack = List.copyOf(stack);
        }
    }
}
