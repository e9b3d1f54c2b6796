package dev.speedopt.probe.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The fork's end of the line to the measurer: it waits for its turn and reports. */
final class Turns implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private final Writer out;

    private Turns(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
    }

    static Turns connect(BenchPlan plan) {
        try {
            Turns turns = new Turns(new Socket(InetAddress.getLoopbackAddress(), plan.port()));
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
        Runtime.getRuntime().halt(0);
        throw new IllegalStateException("halted");
    }

    void send(Message message) {
        try {
            out.write(message.line() + "\n");
            out.flush();
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing left to lose: the JVM ends next.
        }
    }
}
