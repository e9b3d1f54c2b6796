package dev.speedopt.verification.replay;

import java.util.List;

/**
 * A call that ends otherwise on the candidate than on the original.
 *
 * @param index in the workload
 * @param path where the first difference is ({@code result[3].name}); empty when one of them does not end at all
 * @param expected the original's, in short
 * @param actual the candidate's, in short
 * @param input receiver and arguments, one line each
 */
public record CallDifference(int index, String path, String expected, String actual, List<String> input) {
    public CallDifference {
        input = List.copyOf(input);
    }
}
