package dev.speedopt.probe.describe;

import java.util.List;

/**
 * The method that is called.
 *
 * @param owner source form of its class
 * @param name simple name
 * @param isStatic whether it needs no receiver
 * @param hidden whether a test in the same package can call it by reflection alone
 * @param overloaded whether its class has another method of that name
 * @param result source form of the result's type; {@code void} for none
 * @param parameters source forms of the parameters' erased types
 * @param refusal why no test can call it at all; empty when one can
 */
public record MethodDescription(
        String owner,
        String name,
        boolean isStatic,
        boolean hidden,
        boolean overloaded,
        String result,
        List<String> parameters,
        String refusal) {
    public MethodDescription {
        parameters = List.copyOf(parameters);
    }
}
