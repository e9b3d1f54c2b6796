package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.CallDescription;

/**
 * One test to be written.
 *
 * @param name of the method, unique in its class
 * @param call with what must hold after it
 * @param mayThrow whether it declares exceptions
 */
public record TestMethod(String name, CallDescription call, boolean mayThrow) {
    public TestMethod(String name, CallDescription call) {
        this(name, call, true);
    }
}
