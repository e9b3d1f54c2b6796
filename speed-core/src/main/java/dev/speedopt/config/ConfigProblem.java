package dev.speedopt.config;

/**
 * One thing that is wrong with the configuration.
 *
 * @param where {@code file:line:column}, {@code POM}, or the option on the command line
 * @param message what was found, what was expected, and the nearest thing that is known
 */
public record ConfigProblem(String where, String message) {
    @Override
    public String toString() {
        return where + ": " + message;
    }
}
