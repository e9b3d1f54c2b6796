package dev.speedopt.measurement;

import dev.speedopt.probe.bench.Message;
import dev.speedopt.process.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The measurer's end of the line to one fork. */
final class Fork implements AutoCloseable {
    private final Variant variant;
    private final ChildProcess process;
    private final Socket socket;
    private final BufferedReader in;
    private final Writer out;

    Fork(Variant variant, ChildProcess process, Socket socket, BufferedReader in) throws IOException {
        this.variant = variant;
        this.process = process;
        this.socket = socket;
        this.in = in;
        socket.setTcpNoDelay(true);
        out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
    }

    static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    void tell(Message order) throws ForkFailure {
        try {
            out.write(order.line() + "\n");
            out.flush();
        } catch (IOException e) {
            throw died();
        }
    }

    /** @throws ForkFailure when the fork says so, has died, or says nothing for {@code limit} */
    Message hear(String expected, Duration limit) throws ForkFailure {
        try {
            socket.setSoTimeout((int) Math.max(1, Math.min(Integer.MAX_VALUE, limit.toMillis())));
            String line = in.readLine();
            if (line == null) {
                throw died();
            }
            Message message = Message.parse(line);
            if (message.kind().equals(Message.FAILED)) {
                throw new ForkFailure("the " + variant.label() + " could not be run: " + message.text());
            }
            if (!message.kind().equals(expected)) {
                throw new ForkFailure("the " + variant.label() + "'s fork answered '" + message.kind()
                        + "' instead of '" + expected + "'");
            }
            return message;
        } catch (SocketTimeoutException e) {
            throw new ForkFailure("the " + variant.label() + "'s fork did not answer within " + Sentences.seconds(limit)
                    + ": a call takes that long, or it hangs");
        } catch (IOException e) {
            throw died();
        }
    }

    private ForkFailure died() {
        return died(variant, process);
    }

    /** What to say about a fork that is gone, or that will be. */
    static ForkFailure died(Variant variant, ChildProcess process) {
        boolean ended = process.waitFor(Duration.ofSeconds(2));
        String lines = String.join(" / ", process.lastLines(3));
        return new ForkFailure("the " + variant.label() + "'s fork ended on its own"
                + (ended ? " (exit code " + process.exitCode() + ")" : "")
                + (lines.isEmpty() ? ": the target may end the JVM" : ": " + lines));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is killed next.
        }
        process.close();
    }
}
