package dev.speedopt.probe.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing bytes with an upper bound: what would pass it is refused while it is written, not afterwards. */
final class Sink {
    private final int limit;
    private byte[] bytes = new byte[512];
    private int size;

    Sink(int limit) {
        this.limit = limit;
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void number(long value) throws NotCapturableException {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void octet(int value) throws NotCapturableException {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** As many bytes as the primitive has. */
    void bits(char kind, long value) throws NotCapturableException {
        int width = width(kind);
        room(width);
        for (int i = 0; i < width; i++) {
            bytes[size++] = (byte) (value >>> (8 * i));
        }
    }

    static int width(char kind) {
        return switch (kind) {
            case 'Z', 'B' -> 1;
            case 'C', 'S' -> 2;
            case 'I', 'F' -> 4;
            default -> 8;
        };
    }

    /** Any string, lone surrogates included. */
    void text(String value) throws NotCapturableException {
        boolean latin = true;
        for (int i = 0; i < value.length() && latin; i++) {
            latin = value.charAt(i) < 256;
        }
        number(((long) value.length() << 1) | (latin ? 1 : 0));
        if (latin) {
            raw(value.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        room(2L * value.length());
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            bytes[size++] = (byte) letter;
            bytes[size++] = (byte) (letter >>> 8);
        }
    }

    void raw(byte[] value) throws NotCapturableException {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void room(long more) throws NotCapturableException {
        if (size + more > limit) {
            throw new NotCapturableException("graph larger than " + limit / 1024 + " KB");
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(size + more, bytes.length * 2L)));
        }
    }
}
