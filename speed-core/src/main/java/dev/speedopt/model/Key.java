package dev.speedopt.model;

/** A provider's key. Its value leaves this object for a header and for masking only. */
final class Key {
    private final String variable;
    private final String value;

    /** @param variable that it came from */
    Key(String variable, String value) {
        this.variable = variable;
        this.value = value;
    }

    String value() {
        return value;
    }

    /** {@code the key in OPENAI_API_KEY}. */
    @Override
    public String toString() {
        return "the key in " + variable;
    }
}
