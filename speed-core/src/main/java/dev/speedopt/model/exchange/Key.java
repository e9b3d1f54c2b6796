package dev.speedopt.model.exchange;

/** A provider's key. Its value leaves this object for a header and for masking only. */
public final class Key {
    private final String place;
    private final String value;

    private Key(String place, String value) {
        this.place = place;
        this.value = value;
    }

    static Key ofVariable(String variable, String value) {
        return new Key("in " + variable, value);
    }

    static Key ofServer(String id, String value) {
        return new Key("of server " + id + " in settings.xml", value);
    }

    String value() {
        return value;
    }

    /** {@code the key in OPENAI_API_KEY}, {@code the key of server speed-openai in settings.xml}. */
    @Override
    public String toString() {
        return "the key " + place;
    }
}
