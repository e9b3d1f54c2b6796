package dev.speedopt.probe.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** The fork's end of the line to the measurer: it waits for its turn and reports. */
final class Turns implements AutoCloseable {
    private final SocketChannel line;
    private final BufferedReader in;
    private final Writer out;

    private Turns(SocketChannel line) {
        this.line = line;
        in = new BufferedReader(Channels.newReader(line, StandardCharsets.UTF_8));
        out = new BufferedWriter(Channels.newWriter(line, StandardCharsets.UTF_8));
    }

    static Turns connect(BenchPlan plan) {
        try {
            Turns turns = new Turns(SocketChannel.open(UnixDomainSocketAddress.of(plan.socket())));
            turns.send(Message.text(Message.HELLO, plan.secret()));
            return turns;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot reach the measurer", e);
        }
    }

    /** The next order. Ends this JVM when the measurer has hung up: it needs nothing more from us. */
    Message await() {
        try {
            String line = in.readLine();
            if (line != null) {
                return Message.parse(line);
            }
        } catch (IOException e) {
            // A broken line is the same end.
        }
        ForkEnd.now();
        throw new IllegalStateException("halted");
    }

    void send(Message message) {
        try {
            out.write(message.line() + "\n");
            out.flush();
        } catch (IOException e) {
            ForkEnd.now();
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException e) {
            // Nothing left to lose: the JVM ends next.
        }
    }
}
