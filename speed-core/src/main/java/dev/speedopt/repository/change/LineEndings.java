package dev.speedopt.repository.change;

import java.io.ByteArrayOutputStream;

/**
 * Line endings of a stored file. Git converts on the way into the repository ({@code autocrlf}, {@code text}, {@code eol}); what
 * it made of the file before tells what it would make of it now.
 */
public enum LineEndings {
    /** No carriage return before a line feed anywhere. */
    LF,
    /** A carriage return before every line feed. */
    CRLF,
    /** Some of both: bytes are kept as they are. */
    MIXED;

    public static LineEndings of(byte[] text) {
        int feeds = 0;
        int pairs = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                feeds++;
                pairs += i > 0 && text[i - 1] == '\r' ? 1 : 0;
            }
        }
        return pairs == 0 ? LF : pairs == feeds ? CRLF : MIXED;
    }

    /** The same text with these line endings. */
    public byte[] applyTo(byte[] text) {
        if (this == MIXED) {
            return text;
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream(text.length + 64);
        for (int i = 0; i < text.length; i++) {
            boolean pair = text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n';
            if (text[i] == '\n' && this == CRLF) {
                result.write('\r');
            }
            if (!pair) {
                result.write(text[i]);
            }
        }
        return result.toByteArray();
    }
}
