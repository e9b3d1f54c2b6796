package dev.speedopt.probe.replay;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes what the user's code prints, call by call, up to a bound. */
final class StandardStreams {
    private static final int LIMIT = 1 << 20;

    private final Bounded out = new Bounded();
    private final Bounded err = new Bounded();

    private StandardStreams() {}

    static StandardStreams take() {
        StandardStreams streams = new StandardStreams();
        System.setOut(new PrintStream(streams.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(streams.err, true, StandardCharsets.UTF_8));
        return streams;
    }

    void clear() {
        out.reset();
        err.reset();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static final class Bounded extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int value) {
            if (count < LIMIT) {
                super.write(value);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, Math.max(0, Math.min(length, LIMIT - count)));
        }
    }
}
