package dev.speedopt.measurement.fork;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The measurer's end of a connection, line by line; reading has a limit of time, which a channel alone does not offer. */
final class Line implements AutoCloseable {
    private final SocketChannel channel;
    private final Selector selector;
    private final ByteBuffer input = ByteBuffer.allocate(1 << 16).flip();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Line(SocketChannel channel) throws IOException {
        this.channel = channel;
        this.selector = Selector.open();
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
    }

    /**
     * The next line without its end; null when the other end has hung up.
     *
     * @throws SocketTimeoutException when there is none within {@code limit}
     */
    @Nullable
    String read(Duration limit) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            while (input.hasRemaining()) {
                byte next = input.get();
                if (next == '\n') {
                    String text = line.toString(StandardCharsets.UTF_8);
                    line.reset();
                    return text;
                }
                line.write(next);
            }
            if (!fill(deadline)) {
                return null;
            }
        }
    }

    private boolean fill(long deadline) throws IOException {
        while (true) {
            input.clear();
            int count = channel.read(input);
            input.flip();
            if (count != 0) {
                return count > 0;
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException("nothing was said in time");
            }
            selector.select(left);
            selector.selectedKeys().clear();
        }
    }

    void write(String text) throws IOException {
        ByteBuffer output = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
        while (output.hasRemaining()) {
            if (channel.write(output) == 0) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
