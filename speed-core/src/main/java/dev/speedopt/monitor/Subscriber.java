package dev.speedopt.monitor;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One open page. Messages wait in a queue of fixed size; a reader that cannot keep up loses its connection instead of holding
 * memory, and comes back by itself to begin with the latest.
 */
final class Subscriber {
    static final int MOST_WAITING = 256;
    private static final long HEARTBEAT_SECONDS = 10;
    private static final byte[] HEARTBEAT = Messages.comment("still here");

    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private @Nullable Thread writer;
    private boolean dropped;

    /** @return whether there was room */
    boolean offer(byte[] message) {
        return waiting.offer(message);
    }

    /** Ends the connection, even while a write hangs: an interrupt closes the channel beneath. */
    synchronized void drop() {
        dropped = true;
        if (writer != null) {
            writer.interrupt();
        }
    }

    /** Writes what comes until the reader goes or is dropped; where it was, the thread is left interrupted, so that closing cannot hang. */
    void serve(OutputStream out) throws IOException {
        begin();
        try {
            while (!isDropped()) {
                byte[] message = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                out.write(message == null ? HEARTBEAT : message);
                out.flush();
            }
        } catch (InterruptedException e) {
            // Dropped while it waited: end() sets the mark again.
            return;
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        writer = Thread.currentThread();
    }

    private synchronized boolean isDropped() {
        return dropped;
    }

    /** From here on nobody interrupts. */
    private synchronized void end() {
        writer = null;
        if (dropped) {
            Thread.currentThread().interrupt();
        }
    }
}
