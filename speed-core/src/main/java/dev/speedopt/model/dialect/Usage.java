package dev.speedopt.model.dialect;

/**
 * Tokens that a call cost, as the provider counts them.
 *
 * @param input tokens sent, 0 when the provider did not say
 * @param output tokens that came back, reasoning included, 0 when the provider did not say
 */
public record Usage(long input, long output) {
    public static final Usage NONE = new Usage(0, 0);

    public Usage plus(Usage other) {
        return new Usage(input + other.input, output + other.output);
    }

    public long total() {
        return input + output;
    }
}
