package dev.speedopt.measurement.fork;

import dev.speedopt.probe.bench.Message;
import dev.speedopt.process.ChildProcess;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The measurer's end of the line to one fork. */
public final class Fork implements AutoCloseable {
    private final Variant variant;
    private final ChildProcess process;
    private final Line line;

    public Fork(Variant variant, ChildProcess process, Line line) {
        this.variant = variant;
        this.process = process;
        this.line = line;
    }

    public void tell(Message order) throws ForkFailure {
        try {
            line.write(order.line());
        } catch (IOException e) {
            throw died();
        }
    }

    /** @throws ForkFailure when the fork says so, has died, or says nothing for {@code limit} */
    public Message hear(String expected, Duration limit) throws ForkFailure {
        try {
            String text = line.read(limit);
            if (text == null) {
                throw died();
            }
            Message message = Message.parse(text);
            if (message.kind().equals(Message.FAILED)) {
                throw new ForkFailure(variant, "the " + variant.label() + " could not be run: " + message.text());
            }
            if (!message.kind().equals(expected)) {
                throw new ForkFailure(
                        variant,
                        "the " + variant.label() + "'s fork answered '" + message.kind() + "' instead of '" + expected
                                + "'");
            }
            return message;
        } catch (SocketTimeoutException e) {
            throw new ForkFailure(
                    variant,
                    "the " + variant.label() + "'s fork did not answer within " + Sentences.seconds(limit)
                            + ": a call takes that long, or it hangs");
        } catch (IOException e) {
            throw died();
        }
    }

    private ForkFailure died() {
        return died(variant, process);
    }

    /** What to say about a fork that is gone, or that will be. */
    public static ForkFailure died(Variant variant, ChildProcess process) {
        boolean ended = process.waitFor(Duration.ofSeconds(2));
        String lines = String.join(" / ", process.lastLines(3));
        return new ForkFailure(
                variant,
                "the " + variant.label() + "'s fork ended on its own"
                        + (ended ? " (exit code " + process.exitCode() + ")" : "")
                        + (lines.isEmpty() ? ": the target may end the JVM" : ": " + lines));
    }

    /** Hangs up, and leaves it {@code limit} to end by itself. */
    void end(Duration limit) {
        hangUp();
        process.waitFor(limit);
    }

    private void hangUp() {
        try {
            line.close();
        } catch (IOException e) {
            // It is killed next.
        }
    }

    @Override
    public void close() {
        hangUp();
        process.close();
    }
}
