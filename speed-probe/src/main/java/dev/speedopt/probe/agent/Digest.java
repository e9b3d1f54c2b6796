package dev.speedopt.probe.agent;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** 128 bits of a graph's bytes, cheap: two inputs that share them are taken for the same. */
record Digest(long high, long low) {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static Digest of(byte[] bytes) {
        long high = 0x9E3779B97F4A7C15L ^ bytes.length;
        long low = 0xC2B2AE3D27D4EB4FL;
        int whole = bytes.length & ~7;
        for (int i = 0; i < whole; i += 8) {
            long next = (long) LONGS.get(bytes, i);
            high = Long.rotateLeft(high ^ next, 29) * 0xBF58476D1CE4E5B9L;
            low = Long.rotateLeft(low + next, 31) * 0x94D049BB133111EBL + high;
        }
        for (int i = whole; i < bytes.length; i++) {
            high = Long.rotateLeft(high ^ bytes[i], 29) * 0xBF58476D1CE4E5B9L;
            low = Long.rotateLeft(low + bytes[i], 31) * 0x94D049BB133111EBL + high;
        }
        return new Digest(high, low);
    }
}
