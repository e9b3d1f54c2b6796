package dev.speedopt.model.exchange;

import dev.speedopt.model.dialect.FailureKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Makes one call of several tries: at the provider's pace, and never past the deadline. */
public final class Caller {
    private final Wire wire;
    private final Masking masking;
    private final ClientSettings settings;
    private final RetryPolicy retries =
            new RetryPolicy(() -> ThreadLocalRandom.current().nextDouble());
    private final RateGate gate = new RateGate();

    public Caller(Wire wire, Masking masking, ClientSettings settings) {
        this.wire = wire;
        this.masking = masking;
        this.settings = settings;
    }

    public ModelOutcome call(Server server, String body) {
        long start = System.nanoTime();
        try {
            return tries(server, body.getBytes(StandardCharsets.UTF_8), start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ModelOutcome.Failure(FailureKind.INTERRUPTED, server.label() + " was not waited for.");
        }
    }

    private ModelOutcome tries(Server server, byte[] body, long start) throws InterruptedException {
        long deadline = start + settings.callTimeout().toNanos();
        for (int tried = 1; ; tried++) {
            for (Duration held = gate.remaining(server.site()); !held.isZero(); held = gate.remaining(server.site())) {
                if (held.toNanos() > deadline - System.nanoTime()) {
                    return Reading.tooLong(server, FailureKind.RATE_LIMITED, held);
                }
                pause(held);
            }
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            Wire.Result result = wire.exchange(server.question(), server.headers(), body, left);
            Reading reading = Reading.of(result, server, masking, start);
            if (!reading.again() || tried == settings.tries()) {
                return reading.after(tried);
            }
            Duration wait = waitAfter(reading, tried);
            if (wait.toNanos() > deadline - System.nanoTime()) {
                return reading.tooLong(wait);
            }
            pause(wait);
        }
    }

    private Duration waitAfter(Reading reading, int tried) {
        Duration asked = reading.askedWait();
        Duration wait = asked == null ? retries.jitter(tried - 1) : asked;
        Duration scaled = Duration.ofNanos((long) (wait.toNanos() * settings.timeScale()));
        if (asked != null || reading.limited()) {
            gate.close(reading.server().site(), scaled);
        }
        return scaled;
    }

    private static void pause(Duration wait) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    }
}
