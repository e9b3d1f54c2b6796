package dev.speedopt.probe.graph;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link Sink} wrote. */
final class Source {
    private final byte[] bytes;
    private int at;

    Source(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean more() {
        return at < bytes.length;
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int count() {
        return Math.toIntExact(number());
    }

    int octet() {
        return bytes[at++];
    }

    /** Sign-extended as the primitive is. */
    long bits(char kind) {
        int width = Sink.width(kind);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (bytes[at++] & 0xFFL) << (8 * i);
        }
        return switch (kind) {
            case 'B' -> (byte) value;
            case 'S' -> (short) value;
            case 'I', 'F' -> (int) value;
            default -> value;
        };
    }

    String text() {
        long head = number();
        int length = Math.toIntExact(head >>> 1);
        if ((head & 1) == 1) {
            String value = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at += length;
            return value;
        }
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (char) ((bytes[at++] & 0xFF) | ((bytes[at++] & 0xFF) << 8));
        }
        return new String(letters);
    }

    byte[] raw(int length) {
        byte[] value = java.util.Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return value;
    }
}
