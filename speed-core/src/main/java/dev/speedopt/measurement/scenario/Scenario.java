package dev.speedopt.measurement.scenario;

import java.util.List;

/**
 * A named set of inputs.
 *
 * @param name {@code recorded ×10}
 * @param calls indices in the recording of scaled calls, at least one
 * @param size of an input on average, in elements or characters
 */
public record Scenario(String name, List<Integer> calls, double size) {
    public Scenario {
        calls = List.copyOf(calls);
    }
}
