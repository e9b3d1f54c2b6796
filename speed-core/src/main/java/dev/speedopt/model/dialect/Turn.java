package dev.speedopt.model.dialect;

/**
 * One turn of a conversation.
 *
 * @param speaker who says it
 * @param text what is said
 */
public record Turn(Speaker speaker, String text) {
    /** Who speaks. */
    public enum Speaker {
        USER,
        MODEL
    }

    public static Turn user(String text) {
        return new Turn(Speaker.USER, text);
    }

    public static Turn model(String text) {
        return new Turn(Speaker.MODEL, text);
    }
}
